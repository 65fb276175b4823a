package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.oversight.alert.AlertCondition;
import org.ganlao.gateway.plan.oversight.reconciliation.ServiceCounts.UnansweredException;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
import org.jboss.logging.Logger;

/** Events that one of the services could not handle and nobody has decided about. */
@Singleton
class ServiceDeadLetters implements AlertCondition {

    private static final Logger LOG = Logger.getLogger(ServiceDeadLetters.class);

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

    @Override
    public List<Condition> holding(Instant now) {
        return told(now).holding();
    }

    /** Of a service that does not tell nothing is known; the others' alerts go on. */
    @Override
    public Told told(Instant now) {
        List<Condition> holding = new ArrayList<>();
        Set<String> unknown = new HashSet<>();
        for (String domain : catalogue.domains()) {
            try {
                holding.addAll(of(domain));
            } catch (UnansweredException e) {
                LOG.warnf("What %s could not handle is not known: %s", domain, e.getMessage());
                unknown.add(domain + "/");
            }
        }
        return new Told(holding, unknown);
    }

    private List<Condition> of(String domain) {
        String province = tree.all(today.today()).get(0).code();
        return services.deadLetters(domain).stream()
                .collect(Collectors.groupingBy(topic -> topic, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(topic -> new Condition(
                        domain + "/" + topic.getKey(),
                        province,
                        Map.of("domain", domain, "letters", topic.getValue().toString())))
                .toList();
    }
}
