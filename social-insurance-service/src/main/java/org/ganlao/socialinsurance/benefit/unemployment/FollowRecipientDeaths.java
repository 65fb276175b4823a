package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentClaim;
import org.ganlao.socialinsurance.register.person.PersonFollower;

/** Stops the benefit of whoever died, from the month after; a death that is taken back lets it go on. */
@ApplicationScoped
class FollowRecipientDeaths implements PersonFollower {

    private final UnemploymentClaimRepository claims;
    private final StopBenefits stopping;
    private final RecordEvents events;
    private final ChangeLog changes;

    FollowRecipientDeaths(
            UnemploymentClaimRepository claims, StopBenefits stopping, RecordEvents events, ChangeLog changes) {
        this.claims = claims;
        this.stopping = stopping;
        this.events = events;
        this.changes = changes;
    }

    @Override
    public void died(String person, LocalDate on) {
        List<UnemploymentClaim> ofPerson = claims.standingOf(List.of(person));
        ofPerson.stream()
                .filter(claim -> claim.monthly() && claim.learnDeath(on))
                .forEach(claim -> {
                    claim.revised(changes.now());
                    String why = on == null ? "no death" : "death";
                    stopping.reckon(claim, ofPerson, why);
                    String verb = claim.stopsOn() == null ? "resumed" : "stopped";
                    events.say(KeepClaims.KIND, verb, UnemploymentClaimFact.of(claim), why);
                });
    }
}
