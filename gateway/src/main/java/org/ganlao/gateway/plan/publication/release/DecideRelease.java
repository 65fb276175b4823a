package org.ganlao.gateway.plan.publication.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.ganlao.gateway.plan.oversight.stream.LiveMessages;
import org.ganlao.gateway.plan.publication.release.domain.Release;
import org.ganlao.gateway.plan.publication.release.domain.Signature;
import org.ganlao.gateway.plan.targets.catalogue.Plans;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.TransactionLock;

/** Signs, publishes and discards. Locks: the period (by who publishes), the release, the one that it replaces. */
@ApplicationScoped
class DecideRelease {

    private final Plans plans;
    private final ReleaseRepository repository;
    private final TransactionLock lock;
    private final RegionScope scope;
    private final Caller caller;
    private final LiveMessages messages;
    private final Audit audit;
    private final Clock clock;

    DecideRelease(
            Plans plans,
            ReleaseRepository repository,
            TransactionLock lock,
            RegionScope scope,
            Caller caller,
            LiveMessages messages,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.repository = repository;
        this.lock = lock;
        this.scope = scope;
        this.caller = caller;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ReleaseView sign(String plan, UUID id, String ifMatch, String hash) {
        Release release = toChange(plan, id, ifMatch);
        Signature signature = release.sign(unit(), caller.subject(), hash, now());
        repository.sign(id, signature);
        return moved("release.signed", release, Map.of("unit", signature.unit(), "hash", hash));
    }

    @Transactional
    ReleaseView publish(String plan, UUID id, String ifMatch) {
        Release drafted = repository.find(id).orElseThrow(DecideRelease::notFound);
        lock.hold(DraftRelease.lockOf(plan, drafted.head().period()));
        Release release = toChange(plan, id, ifMatch);
        Instant now = now();
        release.publish(unit(), caller.subject(), repository.hash(release.head()), now);
        UUID before = release.head().insteadOf();
        if (before != null) {
            Release replaced = repository.findToChange(before).orElseThrow();
            replaced.supersede(id, now);
            repository.move(replaced);
        }
        messages.tell("release.published", id.toString(), PublicReleaseView.of(release, null));
        return moved("release.published", release, Map.of("hash", release.head().hash()));
    }

    @Transactional
    ReleaseView discard(String plan, UUID id, String ifMatch, String reason) {
        Release release = toChange(plan, id, ifMatch);
        release.discard(unit(), caller.subject(), reason, now());
        return moved("release.discarded", release, Map.of("reason", reason));
    }

    private Release toChange(String plan, UUID id, String ifMatch) {
        String region = plans.plan(plan).region();
        Release release = repository
                .findToChange(id)
                .filter(found -> found.head().plan().equals(plan))
                .orElseThrow(DecideRelease::notFound);
        scope.requireWrite(region);
        Versions.requireMatch(ifMatch, release.version());
        return release;
    }

    private ReleaseView moved(String action, Release release, Map<String, ?> detail) {
        repository.move(release);
        UUID id = release.head().id();
        audit.record(action, "release", id.toString(), detail);
        return ReleaseView.of(release, repository.sources(id));
    }

    private String unit() {
        return caller.unit().orElse("");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Rejection notFound() {
        return new Rejection(CommonRefusal.NOT_FOUND);
    }
}
