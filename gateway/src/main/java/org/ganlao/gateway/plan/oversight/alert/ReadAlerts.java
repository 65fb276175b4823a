package org.ganlao.gateway.plan.oversight.alert;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.alert.AlertRepository.Filter;
import org.ganlao.gateway.plan.oversight.alert.AlertRepository.Stored;
import org.ganlao.gateway.plan.oversight.alert.domain.AlertStage;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Shows alerts to those whom they concern, with the words of their rules. */
@Singleton
class ReadAlerts {

    private final AlertRepository repository;
    private final AlertRules rules;
    private final RegionScope scope;
    private final RegionTree tree;
    private final BusinessClock today;

    ReadAlerts(AlertRepository repository, AlertRules rules, RegionScope scope, RegionTree tree, BusinessClock today) {
        this.repository = repository;
        this.rules = rules;
        this.scope = scope;
        this.tree = tree;
        this.today = today;
    }

    /**
     * @param region null for the caller's own
     * @param within those about the same as an alert of the region above with this subject; null for all
     * @param folded without those of regions below that one of a region above stands for
     */
    Page<AlertView> list(
            List<AlertStage> stages,
            String rule,
            AlertRule.Severity severity,
            String region,
            String within,
            boolean folded,
            Paging paging) {
        Set<String> regions = new HashSet<>(scope.covered());
        if (region != null) {
            tree.find(region, today.today());
            regions.retainAll(tree.codesWithin(region));
        }
        Filter filter = new Filter(
                stages.stream().map(Enum::name).toList(),
                rule,
                severity == null ? null : severity.name(),
                regions,
                within,
                folded ? rules.covering(today.today()) : Set.of());
        return repository.newest(filter, paging).map(this::view);
    }

    AlertView one(UUID id) {
        return view(visible(repository.find(id)));
    }

    /** What is not raised, or concerns another region, is not there. */
    Stored visible(Optional<Stored> found) {
        return found.filter(stored -> stored.alert().stage().isRaised())
                .filter(stored -> scope.covers(stored.alert().region()))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    AlertView view(Stored stored) {
        String rule = stored.alert().rule();
        Label label = rules.find(rule, today.today()).map(AlertRule::label).orElse(new Label(rule, rule));
        return AlertView.of(stored.alert(), label, stored.severity(), stored.covered());
    }
}
