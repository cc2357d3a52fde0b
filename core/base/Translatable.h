#pragma once

/// Marks an English text that the window shows in the user's language, under a context. Nothing is translated here:
/// translations/update.sh collects what is marked.
#define LATELIER_TEXT(context, text) text
