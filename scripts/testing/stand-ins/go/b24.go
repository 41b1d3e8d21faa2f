// Package b24gosdk stands in for the SDK: it writes what it is asked into the file SENT and answers what the variable
// ANSWER holds.
package b24gosdk

import (
	"context"
	"encoding/json"
	"errors"
	"net/url"
	"os"
)

type Params = map[string]any

type ID int64

type APIError struct {
	Code        string
	Description string
	HTTPStatus  int
}

func (e *APIError) Error() string { return e.Code }

type Response struct {
	Result json.RawMessage
}

type Client struct {
	webhook string
}

func NewClient(webhook string) *Client { return &Client{webhook} }

func (c *Client) Core() *Client { return c }

func (c *Client) Call(ctx context.Context, method string, params Params) (*Response, error) {
	sent, err := json.Marshal(Params{"webhook": c.webhook, "method": method, "params": params})
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(os.Getenv("SENT"), sent, 0o600); err != nil {
		return nil, err
	}
	var answer struct {
		Result      json.RawMessage `json:"result"`
		Code        string          `json:"error"`
		Description string          `json:"error_description"`
	}
	if json.Unmarshal([]byte(os.Getenv("ANSWER")), &answer) != nil {
		return nil, &url.Error{Op: "Post", URL: c.webhook + method, Err: errors.New("connection refused")}
	}
	if answer.Code != "" {
		return nil, &APIError{Code: answer.Code, Description: answer.Description, HTTPStatus: 400}
	}
	return &Response{answer.Result}, nil
}
