<?php

/*
 * Stands in for CRest: sends the parameters as a form, and takes the address from the variable CREST.
 */

class CRest
{
    public static function call($method, $params = [])
    {
        $context = stream_context_create(['http' => [
            'method' => 'POST',
            'header' => 'Content-Type: application/x-www-form-urlencoded',
            'content' => http_build_query($params),
            'ignore_errors' => true,
            'timeout' => 20,
        ]]);
        return json_decode((string) @file_get_contents(getenv('CREST') . $method . '.json', false, $context), true);
    }
}
