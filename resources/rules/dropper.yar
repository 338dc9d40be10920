// Written for Akimori. Files that start programs on a visitor's computer or open a way back to the attacker.

rule ScriptHostDropper
{
    meta:
        description = "Windows Script Host code that loads and starts a program"
    strings:
        $host = "WScript.Shell" nocase
        $shell = "Shell.Application" nocase
        $http = /MSXML2\.(Server)?XMLHTTP|WinHttp\.WinHttpRequest|URLDownloadToFile/ nocase
        $stream = "ADODB.Stream" nocase
        $run = /\.(Run|Exec|ShellExecute)\s*\(?/ nocase
    condition:
        ($host or $shell) and $run and ($http or $stream)
}

rule HtmlApplication
{
    meta:
        description = "HTML application that starts a command"
    strings:
        $hta = "<hta:application" nocase
        $host = "WScript.Shell" nocase
        $command = /powershell|mshta|cmd(\.exe)?\s*\/c/ nocase
    condition:
        ($hta and ($host or $command)) or ($host and $command)
}

rule PowerShellLoader
{
    meta:
        description = "PowerShell that loads and runs code from the network"
    strings:
        $shell = "powershell" nocase
        $encoded = /-e(nc(odedcommand)?)?\s+[A-Za-z0-9+\/=]{40,}/ nocase
        $hidden = /-w(indowstyle)?\s+h(idden)?/ nocase
        $load = /(Net\.WebClient|Invoke-WebRequest|DownloadString|DownloadFile|\biwr\b|\birm\b|Start-BitsTransfer)/ nocase
        $then = /(DownloadString|Invoke-WebRequest|\biwr\b|\birm\b)[^\n]{3,200}\|\s*(iex\b|Invoke-Expression)/ nocase
        $first = /(\biex\b|Invoke-Expression)\s*[("'$&][^\n|]{0,60}(Net\.WebClient|DownloadString|\biwr\b|\birm\b)/ nocase
    condition:
        $shell and ($encoded or $then or $first or ($hidden and $load))
}

rule ReverseShell
{
    meta:
        description = "Shell that connects back to an attacker"
    strings:
        $device = /\/dev\/tcp\/[0-9a-z.\-]{3,60}\/[0-9]{2,5}/ nocase
        $bash = "bash -i" nocase
        $netcat = /\bnc(at)?\s+(-[a-z]+\s+)*-e\s+\/bin\/(ba)?sh/ nocase
        $fifo = /mkfifo\s+\/tmp\/\w+;\s*(cat|nc)/ nocase
    condition:
        ($device and $bash) or $netcat or $fifo
}

rule NodeReverseShell
{
    meta:
        description = "Node program that hands a shell to the network"
    strings:
        $process = /require\s*\(\s*['"](node:)?child_process['"]\s*\)/
        $net = /new\s+net\.Socket|net\.connect\s*\(|net\.createConnection\s*\(/
        $run = /\b(spawn|exec)\s*\(\s*['"`](\/bin\/(ba)?sh|cmd(\.exe)?|powershell)/ nocase
        $page = "<!doctype" nocase
    condition:
        $process and $net and $run and not $page
}
