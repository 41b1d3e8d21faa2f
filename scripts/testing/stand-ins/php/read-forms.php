<?php

/*
 * Reads a list of forms, as JSON, the way PHP reads what is posted, and gives their values back.
 */

$read = function (string $form): object {
    parse_str($form, $values);
    return (object) $values;
};
echo json_encode(array_map($read, json_decode(stream_get_contents(STDIN))), JSON_THROW_ON_ERROR);
