package org.ganlao.gateway.plan.oversight.reconciliation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.oversight.reconciliation.ServiceCounts.UnansweredException;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;

/**
 * Names what makes a difference: facts that the service told and the gateway has not, and those that the gateway has and the
 * service's change log has not, as after a restore. Where both have the same facts, the service counts its tables otherwise
 * than it tells them.
 */
@Singleton
class NameFacts {

    private final Catalogue catalogue;
    private final ServiceCounts services;
    private final ReconciliationRepository repository;
    private final ReconciliationConfig config;

    NameFacts(
            Catalogue catalogue,
            ServiceCounts services,
            ReconciliationRepository repository,
            ReconciliationConfig config) {
        this.catalogue = catalogue;
        this.services = services;
        this.repository = repository;
        this.config = config;
    }

    /** @param through feed position that was compared, and that the gateway has read */
    void name(JobRun job, String domain, long through) {
        if (through > config.nameUpTo()) {
            unnamed(
                    job,
                    "the feed of %s has %d events, more than the %d that are looked through"
                            .formatted(domain, through, config.nameUpTo()));
            return;
        }
        Set<String> types = catalogue.facts().stream()
                .filter(fact -> fact.domain().equals(domain))
                .flatMap(fact -> fact.verbs().stream().map(fact::type))
                .collect(Collectors.toSet());
        try {
            job.step(() -> {
                repository.forgetTold(job.id());
                return new Progress("naming", 0, 0);
            });
            long kept = keepTold(job, domain, types);
            job.step(() -> {
                if (repository.countTold(job.id()) == kept) {
                    repository.nameFacts(job.id(), domain, through);
                } else {
                    repository.forgetTold(job.id());
                    repository.leaveUnnamed(job.id(), "the database was restarted meanwhile");
                }
                return new Progress("named", 0, 0);
            });
        } catch (UnansweredException e) {
            unnamed(job, e.getMessage());
        }
    }

    /** To the feed's end: what was recorded before the count may have been told after it. */
    private long keepTold(JobRun job, String domain, Set<String> types) {
        long kept = 0;
        long since = 0;
        boolean last = false;
        while (!last) {
            ToldFacts page = services.told(domain, since, Long.MAX_VALUE, types);
            List<ToldFacts.Told> facts = page.facts();
            job.step(() -> {
                repository.keepTold(job.id(), facts);
                return new Progress("naming", facts.size(), 0);
            });
            kept += facts.size();
            since = page.next();
            last = page.isLast();
        }
        return kept;
    }

    private void unnamed(JobRun job, String reason) {
        job.step(() -> {
            repository.forgetTold(job.id());
            repository.leaveUnnamed(job.id(), reason);
            return new Progress("unnamed", 0, 0);
        });
    }
}
