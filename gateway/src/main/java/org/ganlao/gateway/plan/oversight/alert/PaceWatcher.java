package org.ganlao.gateway.plan.oversight.alert;

import jakarta.inject.Singleton;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress.Stand;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Targets whose pace has one of the statuses of the rule. */
@Singleton
class PaceWatcher extends FigureWatcher {

    PaceWatcher(Catalogue catalogue, WatchedProgress progress, RegionTree tree, BusinessClock today) {
        super(catalogue, progress, tree, today);
    }

    @Override
    public AlertRule.Kind kind() {
        return AlertRule.Kind.PACE;
    }

    @Override
    boolean holds(AlertRule.Watch watch, Stand stand) {
        return stand.status() != null && watch.statuses().contains(stand.status());
    }
}
