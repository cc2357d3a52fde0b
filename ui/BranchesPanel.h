#pragma once

#include "ui/RunHistory.h"

#include <QWidget>

class QStackedLayout;
class QTreeView;

namespace latelier {

/// The tree of this session's runs and their branches.
class BranchesPanel : public QWidget {
    Q_OBJECT

public:
    explicit BranchesPanel(RunHistory& history, QWidget* parent = nullptr);

    void setCurrent(RunId run);

Q_SIGNALS:
    /// The user wants to see this run.
    void runChosen(RunId run);
    /// The user marked this run to be compared with the one that is shown.
    void compareRequested(RunId run);

private:
    RunHistory& history_;
    QTreeView* tree_;
    QStackedLayout* pages_;
};

} // namespace latelier
