#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

namespace akimori::fuzz {

/// The input of one run: the first byte chooses what reads the rest.
struct Input
{
    std::uint8_t choice = 0;
    QByteArray rest;

    Input(const std::uint8_t* data, std::size_t size)
    {
        if (size == 0)
            return;
        choice = data[0];
        rest = QByteArray(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    }
};

/// Stops the fuzzer with a finding when a promise of a public header does not hold.
inline void promise(bool holds)
{
    if (!holds)
        __builtin_trap();
}

} // namespace akimori::fuzz
