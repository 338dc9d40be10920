// Headers that nearly every file of the window pulls in anyway; compile time only, never a reason to skip an include.
#pragma once

#include "../cmake/precompiled.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>
