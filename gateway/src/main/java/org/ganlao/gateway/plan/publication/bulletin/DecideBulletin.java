package org.ganlao.gateway.plan.publication.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.gateway.plan.oversight.stream.LiveMessages;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin.Decision;
import org.ganlao.gateway.plan.publication.bulletin.domain.Bulletin.Deed;
import org.ganlao.gateway.plan.publication.bulletin.domain.BulletinRefusal;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Versions;
import org.ganlao.platform.problem.Rejection;

/** The office takes news, sends it back or declines it; a second person of it publishes what was taken. Locks: the piece of news. */
@ApplicationScoped
class DecideBulletin {

    private final BulletinRules rules = BulletinRules.shipped();
    private final BulletinRepository repository;
    private final ReadBulletins bulletins;
    private final RegionScope scope;
    private final LiveMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DecideBulletin(
            BulletinRepository repository,
            ReadBulletins bulletins,
            RegionScope scope,
            LiveMessages messages,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.bulletins = bulletins;
        this.scope = scope;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    BulletinView adopt(UUID id, String ifMatch) {
        return BulletinView.of(decide("adopted", id, ifMatch, bulletin -> bulletin.adopt(deed())), rules);
    }

    @Transactional
    BulletinView sendBack(UUID id, String ifMatch, String opinion) {
        return BulletinView.of(
                decide("sent-back", id, ifMatch, bulletin -> bulletin.sendBack(new Decision(deed(), opinion))), rules);
    }

    @Transactional
    BulletinView decline(UUID id, String ifMatch, String opinion) {
        return BulletinView.of(
                decide("declined", id, ifMatch, bulletin -> bulletin.decline(new Decision(deed(), opinion))), rules);
    }

    @Transactional
    BulletinView publish(UUID id, String ifMatch) {
        Bulletin published = decide("published", id, ifMatch, bulletin -> bulletin.publish(deed()));
        messages.tell("bulletin.published", id.toString(), PublicBulletinView.of(published, rules));
        return BulletinView.of(published, rules);
    }

    @Transactional
    BulletinView withdraw(UUID id, String ifMatch, String opinion) {
        Bulletin withdrawn =
                decide("withdrawn", id, ifMatch, bulletin -> bulletin.withdraw(new Decision(deed(), opinion)));
        messages.tell("bulletin.withdrawn", id.toString(), Map.of("id", id));
        return BulletinView.of(withdrawn, rules);
    }

    private Bulletin decide(String verb, UUID id, String ifMatch, Consumer<Bulletin> act) {
        Bulletin bulletin = bulletins.locked(id);
        scope.requireWrite(rules.region());
        if (caller.unit().filter(rules.unit()::equals).isEmpty()) {
            throw new Rejection(BulletinRefusal.NOT_THE_OFFICE_OF_NEWS, rules.unit());
        }
        Versions.requireMatch(ifMatch, bulletin.progress().version());
        act.accept(bulletin);
        repository.update(bulletin);
        audit.record(
                "bulletin." + verb,
                "bulletin",
                id.toString(),
                Map.of("region", bulletin.sending().region()));
        return bulletin;
    }

    private Deed deed() {
        return new Deed(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
