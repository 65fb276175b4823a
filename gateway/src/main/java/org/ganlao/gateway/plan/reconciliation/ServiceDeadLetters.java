package org.ganlao.gateway.plan.reconciliation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.alert.AlertCondition;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Events that one of the services could not handle and nobody has decided about. */
@Singleton
class ServiceDeadLetters implements AlertCondition {

    private final Catalogue catalogue;
    private final ServiceCounts services;
    private final RegionTree tree;
    private final BusinessClock today;

    ServiceDeadLetters(Catalogue catalogue, ServiceCounts services, RegionTree tree, BusinessClock today) {
        this.catalogue = catalogue;
        this.services = services;
        this.tree = tree;
        this.today = today;
    }

    @Override
    public String rule() {
        return "service-dead-letters";
    }

    /** @throws ServiceCounts.UnansweredException if one of the services does not tell: nothing is known of it then */
    @Override
    public List<Condition> holding(Instant now) {
        String province = tree.all(today.today()).get(0).code();
        return catalogue.domains().stream()
                .flatMap(domain -> services.deadLetters(domain).stream()
                        .collect(Collectors.groupingBy(topic -> topic, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(topic -> new Condition(
                                domain + "/" + topic.getKey(),
                                province,
                                Map.of(
                                        "domain",
                                        domain,
                                        "letters",
                                        topic.getValue().toString()))))
                .toList();
    }
}
