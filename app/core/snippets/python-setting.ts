/**
 * A function of Python that reads an environment variable, or ends the program with its name.
 * https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
 */
export const PYTHON_SETTING = `def setting(name):
    """A setting from the environment."""
    value = os.environ.get(name)
    if not value:
        sys.exit(f"Set {name} first.")
    return value
`;
