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

    /// What the window shows; 0 is none of them.
    void setCurrent(RunId run);

Q_SIGNALS:
    /// The user wants to see this run.
    void runChosen(RunId run);
    /// The user wants to see the shown run compared with this one.
    void compareRequested(RunId run);

private:
    void choose(RunId run);

    RunHistory& history_;
    RunId shown_ = 0;
    RunId before_ = 0; ///< the run that was shown before the one that is shown now
    QTreeView* tree_;
    QStackedLayout* pages_;
};

} // namespace latelier
