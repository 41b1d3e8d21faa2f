class BitrixSDKException(Exception):
    pass


class BitrixRequestError(BitrixSDKException):
    pass


class BitrixAPIError(BitrixSDKException):
    def __init__(self, answer):
        super().__init__(answer["error_description"])
        self.error = answer["error"]
        self.error_description = answer["error_description"]
