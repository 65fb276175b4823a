package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Domains of which no whole comparison has come about since yesterday: that nobody found a difference says nothing then. */
@Singleton
class ReconciliationMissing implements AlertCondition {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Catalogue catalogue;
    private final ReconciliationRepository repository;
    private final RegionTree tree;
    private final BusinessClock today;

    ReconciliationMissing(
            Catalogue catalogue, ReconciliationRepository repository, RegionTree tree, BusinessClock today) {
        this.catalogue = catalogue;
        this.repository = repository;
        this.tree = tree;
        this.today = today;
    }

    @Override
    public String rule() {
        return "reconciliation-missing";
    }

    @Override
    public List<Condition> holding(Instant now) {
        LocalDate day = today.today();
        String province = tree.all(day).get(0).code();
        return catalogue.domains().stream()
                .filter(domain -> !repository.isCompared(domain, day.minusDays(1), now.minus(A_DAY)))
                .map(domain -> new Condition(domain, province, detail(domain)))
                .toList();
    }

    private Map<String, String> detail(String domain) {
        Map<String, String> detail = new TreeMap<>(Map.of("domain", domain));
        Optional<String> reason = repository.lastReason(domain);
        reason.ifPresent(why -> detail.put("reason", why));
        return detail;
    }
}
