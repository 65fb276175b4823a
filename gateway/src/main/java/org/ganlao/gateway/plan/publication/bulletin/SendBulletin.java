package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin;
import org.ganlao.gateway.plan.publication.bulletin.domain.BulletinState;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordRefusal;
import org.ganlao.platform.time.BusinessClock;

/** A region sends news up, and mends it while the office has not taken it. Locks: the piece of news. */
@ApplicationScoped
class SendBulletin {

    private final BulletinRules rules = BulletinRules.shipped();
    private final BulletinRepository repository;
    private final ReadBulletins bulletins;
    private final RecordChecks checks;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock today;
    private final Clock clock;

    SendBulletin(
            BulletinRepository repository,
            ReadBulletins bulletins,
            RecordChecks checks,
            Audit audit,
            Caller caller,
            BusinessClock today,
            Clock clock) {
        this.repository = repository;
        this.bulletins = bulletins;
        this.checks = checks;
        this.audit = audit;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    @Transactional
    BulletinView send(BulletinRequest request) {
        checks.requireOwnRegion(request.region(), today.today(), "/region");
        Bulletin.Words words = checked(request.words(), "/words");
        Origin origin = new Origin(caller.client(), request.sourceRef());
        repository.sent(origin).ifPresent(earlier -> {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, origin.sourceRef(), earlier).at("/sourceRef");
        });
        Bulletin bulletin = new Bulletin(
                new Bulletin.Sending(
                        UUID.randomUUID(),
                        request.region(),
                        request.sourceRef(),
                        caller.subject(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        today.today()),
                words,
                new Bulletin.Progress(BulletinState.SUBMITTED, null, null, null, null, 1));
        repository.insert(origin.client(), bulletin);
        return noted("sent", bulletin);
    }

    @Transactional
    BulletinView revise(UUID id, String ifMatch, WordsRequest request) {
        Bulletin bulletin = bulletins.locked(id);
        Versions.requireMatch(ifMatch, bulletin.progress().version());
        bulletin.revise(checked(request, ""), caller.subject());
        repository.update(bulletin);
        return noted("revised", bulletin);
    }

    private Bulletin.Words checked(WordsRequest request, String pointer) {
        rules.requireCategory(request.category(), pointer + "/category");
        checks.requirePast(request.happenedOn(), pointer + "/happenedOn");
        return request.words();
    }

    private BulletinView noted(String verb, Bulletin bulletin) {
        audit.record(
                "bulletin." + verb,
                "bulletin",
                bulletin.sending().id().toString(),
                Map.of("region", bulletin.sending().region()));
        return BulletinView.of(bulletin, rules);
    }
}
