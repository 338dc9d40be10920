#include "remote/autherror.h"

#include "remote/tr.h"

namespace akimori::remote {

AuthError deniedError(const QString& server, const QString& user, const QString& detail)
{
    return AuthError(AuthProblem::Denied,
                     Tr::tr("%1 refused the login of “%2”. Check the login name, and whether the public key is "
                            "registered there (authorized_keys).")
                         .arg(server, user),
                     detail);
}

} // namespace akimori::remote
