package org.ganlao.gateway.plan.oversight.alert;

import jakarta.inject.Singleton;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress.Stand;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Figures beyond the bound of the rule; one that nobody has told yet is beyond none. */
@Singleton
class ThresholdWatcher extends FigureWatcher {

    ThresholdWatcher(Catalogue catalogue, WatchedProgress progress, RegionTree tree, BusinessClock today) {
        super(catalogue, progress, tree, today);
    }

    @Override
    public AlertRule.Kind kind() {
        return AlertRule.Kind.THRESHOLD;
    }

    @Override
    boolean holds(AlertRule.Watch watch, Stand stand) {
        return stand.actual() != null
                && (watch.above() != null
                        ? stand.actual().compareTo(watch.above()) > 0
                        : stand.actual().compareTo(watch.below()) < 0);
    }
}
