#include "cli/secretprompt.h"

#include "base/error.h"
#include "base/platform/terminal.h"
#include "cli/tr.h"

namespace akimori::cli {

QString askSecret(const char* variable, const QString& label)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    constexpr std::size_t kLongest = 1024;
    const auto typed = platform::askHidden(label.toStdString() + ": ", kLongest);
    if (!typed)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("%1 is needed, and there is no terminal to ask for it. Set the environment variable %2.")
                        .arg(label, QLatin1String(variable)));
    return QString::fromStdString(*typed);
}

} // namespace akimori::cli
