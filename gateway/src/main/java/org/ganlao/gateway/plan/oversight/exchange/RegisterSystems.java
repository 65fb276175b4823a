package org.ganlao.gateway.plan.oversight.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.EventContracts;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;

/** The office of information registers systems and ends their registration. Locks: client and region, the system. */
@ApplicationScoped
class RegisterSystems {

    private static final Duration SHORTEST = Duration.ofHours(1);

    private final ExchangeRules rules = ExchangeRules.shipped();
    private final SystemRepository repository;
    private final Set<String> facts;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final TransactionLock locks;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock today;
    private final Clock clock;

    RegisterSystems(
            SystemRepository repository,
            EventContracts contracts,
            RecordChecks checks,
            RegionScope scope,
            TransactionLock locks,
            Audit audit,
            Caller caller,
            BusinessClock today,
            Clock clock) {
        this.repository = repository;
        this.facts = contracts.all().stream()
                .map(contract -> contract.domain() + "." + contract.fact())
                .collect(Collectors.toUnmodifiableSet());
        this.checks = checks;
        this.scope = scope;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    SystemView register(SystemRequest request) {
        requireOffice();
        checks.requireOwnRegion(request.region(), today.today(), "/region");
        request.facts().stream()
                .sorted()
                .filter(fact -> !facts.contains(fact))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Rejection(ExchangeRefusal.UNKNOWN_FACT, unknown).at("/facts");
                });
        if (request.reportsEvery().compareTo(SHORTEST) < 0) {
            throw new Rejection(ExchangeRefusal.INTERVAL_TOO_SHORT).at("/reportsEvery");
        }
        Origin origin = new Origin(caller.client(), request.sourceRef());
        repository.registered(origin).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, origin.sourceRef(), earlier).at("/sourceRef");
        });
        locks.hold("exchange system %s in %s".formatted(request.client(), request.region()));
        repository.living(request.client(), request.region()).ifPresent(living -> {
            throw new Rejection(ExchangeRefusal.SYSTEM_REGISTERED, living.client(), living.region(), living.id());
        });
        ExchangeSystem system = new ExchangeSystem(
                UUID.randomUUID(),
                1,
                request.client(),
                request.region(),
                request.name(),
                request.facts(),
                request.reportsEvery(),
                origin,
                caller.subject(),
                now(),
                null,
                null,
                null);
        repository.insert(system);
        return noted("registered", system);
    }

    @Transactional
    SystemView end(UUID id, String ifMatch, String reason) {
        requireOffice();
        ExchangeSystem system = repository
                .lock(id)
                .filter(found -> scope.covers(found.region()))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
        Versions.requireMatch(ifMatch, system.version());
        ExchangeSystem ended = system.ended(caller.subject(), now(), reason);
        repository.update(ended);
        return noted("ended", ended);
    }

    private void requireOffice() {
        if (caller.unit().filter(rules.unit()::equals).isEmpty()) {
            throw new Rejection(ExchangeRefusal.NOT_THE_OFFICE_OF_SYSTEMS, rules.unit());
        }
    }

    private SystemView noted(String verb, ExchangeSystem system) {
        audit.record(
                "exchange-system." + verb,
                "exchange-system",
                system.id().toString(),
                Map.of("client", system.client(), "region", system.region()));
        return SystemView.of(system, VolumeRepository.Volume.NONE, 0L, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
