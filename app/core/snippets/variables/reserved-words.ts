const set = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().split(/\s+/));

const JAVASCRIPT =
  set(`arguments async await boolean break byte case catch char class const continue debugger default delete do double
  else enum eval export extends false final finally float for from function get goto if implements import in infinity instanceof
  int interface let long nan native new null of package private protected public return set short static super switch synchronized
  this throw throws transient true try type typeof undefined var void volatile while with yield
  error fetch console process document window location top self global globalthis require module exports`);

const PHP = set(`this globals _get _post _server _cookie _files _env _request _session http_response_header argc argv
  php_errormsg`);

const PYTHON =
  set(`false none true and as assert async await break case class continue def del elif else except finally for from
  global if import in is lambda match nonlocal not or pass raise return try type while with yield
  abs all any bool bytes callable chr dict dir divmod eval exec exit filter float format getattr hash help hex id input int iter
  len list map max min next object oct open ord pow print property quit range repr reversed round self set slice sorted str sum super
  tuple vars zip json os sys`);

const GO =
  set(`break case chan const continue default defer else fallthrough for func go goto if import interface map package range
  return select struct switch type var any append bool byte cap clear close comparable complex complex64 complex128 copy delete error
  false float32 float64 imag int int8 int16 int32 int64 iota len main make max min new nil panic print println real recover rune
  string true uint uint8 uint16 uint32 uint64 uintptr init`);

const SHELL = set(`if then else elif fi do done case esac while until for in function select time coproc
  path home ifs pwd oldpwd shell user uid euid gid egid ppid pid ps1 ps2 ps3 ps4 term lang tz mail mailpath cdpath env
  optarg optind opterr random seconds lineno hostname logname columns lines reply status argv prompt path fpath manpath username
  curl printf`);

const POWERSHELL =
  set(`args consolefilename env error event eventargs eventsubscriber executioncontext false foreach home host input
  iscoreclr islinux ismacos iswindows lastexitcode matches myinvocation nestedpromptlevel null pid profile psboundparameters
  pscmdlet pscommandpath psculture psdebugcontext pshome psitem psscriptroot pssenderinfo psuiculture psversiontable pwd sender
  shellid stacktrace switch this true erroractionpreference`);

/** The names that code of a language may not declare, or had better not, in small letters. */
export const RESERVED_WORDS = {
  javascript: JAVASCRIPT,
  php: PHP,
  python: PYTHON,
  go: GO,
  curl: SHELL,
  powershell: POWERSHELL,
} as const;
