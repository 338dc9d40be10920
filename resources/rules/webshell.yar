// Written for Akimori. Combinations, never single words: a page about PHP names these functions too.

rule PhpRunsRequest : server
{
    meta:
        description = "PHP that runs what a visitor sends"
    strings:
        $open = "<?" ascii
        $run = /\b(eval|assert|system|exec|shell_exec|passthru|popen|proc_open|pcntl_exec|create_function|preg_replace|call_user_func|array_map|include|require)\s*\(?[^;]{0,80}\$_(GET|POST|REQUEST|COOKIE|SERVER|FILES)\s*\[/ nocase
        $call = /\$_(GET|POST|REQUEST|COOKIE)\s*\[[^\]]{1,40}\]\s*\(/ nocase
    condition:
        $open and ($run or $call)
}

rule PhpDecodesAndRuns : server
{
    meta:
        description = "PHP that decodes and runs itself"
    strings:
        $open = "<?" ascii
        $chain = /\b(eval|assert|create_function)\s*\(\s*@?(base64_decode|gzinflate|gzuncompress|str_rot13|strrev|hex2bin|convert_uudecode|rawurldecode)\s*\(/ nocase
        $double = /(gzinflate|gzuncompress|str_rot13|strrev)\s*\(\s*(base64_decode|str_rot13|strrev)\s*\(/ nocase
    condition:
        $open and any of ($chain, $double)
}

rule PhpFileManager : server
{
    meta:
        description = "PHP file manager or upload form of a back door"
    strings:
        $open = "<?" ascii
        $a = "move_uploaded_file" nocase
        $b = "$_FILES" nocase
        $c = "file_put_contents" nocase
        $d = "php_uname" nocase
        $e = "safe_mode" nocase
        $f = "disable_functions" nocase
        $g = "chmod(" nocase
        $h = "shell_exec" nocase
        $i = "opendir(" nocase
        $j = "base64_decode(" nocase
        $k = "php://input" nocase
    condition:
        $open and 4 of ($a, $b, $c, $d, $e, $f, $g, $h, $i, $j, $k)
}

rule AspRunsRequest : server
{
    meta:
        description = "Classic ASP, ASP.NET or JSP that runs what a visitor sends"
    strings:
        $asp = /<%\s*(eval|execute|executeglobal)\s*\(?\s*request/ nocase
        $net = "Process.Start(" nocase
        $net2 = "Request." nocase
        $net3 = "<%@" ascii
        $jsp = "getRuntime().exec(" nocase
        $jsp2 = "request.getParameter" nocase
        $jscript = /eval\s*\(\s*Request\.(Item|Form|QueryString)/ nocase
    condition:
        $asp or $jscript or ($net and $net2 and $net3) or ($jsp and $jsp2)
}

rule CgiRunsRequest : server
{
    meta:
        description = "Perl, Python or shell CGI that runs what a visitor sends"
    strings:
        $head = /^#!\s*\/(usr\/)?(local\/)?bin\/(env\s+)?(perl|python[23]?|sh|bash|ruby)/
        $input = "QUERY_STRING" ascii
        $form = "FieldStorage" ascii
        $param = /param\s*\(/ ascii
        $run = /\b(system|exec|os\.popen|os\.system|subprocess\.\w+|eval)\s*\(?/ ascii
    condition:
        $head at 0 and any of ($input, $form, $param) and $run
}
