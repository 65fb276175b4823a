package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.event.ToldFact;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.benefit.unemployment.domain.UnemploymentClaim;

/**
 * Stops the benefit of whoever is told to be in work, and takes that back when the work never was or began on another day. What
 * a benefit is due until follows from all work that is known, in whichever order it was told. Locks: the token, the person, the
 * claims by their losses, then payments.
 */
@ApplicationScoped
class FollowWork {

    private final KeepToldFacts keeping;
    private final FindCircumstances circumstances;
    private final UnemploymentClaimRepository claims;
    private final CheckAids aids;
    private final StopBenefits stopping;
    private final PersonTokens tokens;
    private final Persons persons;
    private final RecordEvents events;
    private final ChangeLog changes;

    FollowWork(
            KeepToldFacts keeping,
            FindCircumstances circumstances,
            UnemploymentClaimRepository claims,
            CheckAids aids,
            StopBenefits stopping,
            PersonTokens tokens,
            Persons persons,
            RecordEvents events,
            ChangeLog changes) {
        this.keeping = keeping;
        this.circumstances = circumstances;
        this.claims = claims;
        this.aids = aids;
        this.stopping = stopping;
        this.tokens = tokens;
        this.persons = persons;
        this.events = events;
        this.changes = changes;
    }

    /**
     * In the transaction that stores the offset.
     *
     * @param firstDay name of the field with the first day of the work
     */
    void take(ToldFact told, String firstDay) {
        String person = tokens.held(told.text("person"));
        Set<String> concerned = Stream.of(person, keeping.workerOf(told.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        persons.lockTokens(concerned);
        if (keeping.takeWork(told, person, told.day(firstDay))) {
            concerned.forEach(worker -> follow(worker, "follows " + told.id()));
        }
    }

    private void follow(String worker, String why) {
        List<UnemploymentClaim> ofPerson = claims.standingOf(List.of(worker));
        ofPerson.stream().filter(UnemploymentClaim::monthly).forEach(claim -> {
            LocalDate worked =
                    circumstances.workedOn(List.of(worker), claim.loss().separatedOn());
            if (claim.learnWork(worked)) {
                claim.revised(changes.now());
                stopping.reckon(claim, ofPerson, why);
                String verb = claim.stopsOn() == null ? "resumed" : "stopped";
                events.say(KeepClaims.KIND, verb, UnemploymentClaimFact.of(claim), why);
            }
        });
    }

    /** Support of persons only: what employment pays to somebody else for nobody in particular doubles nothing. */
    void takeSupport(ToldFact told) {
        if (!told.tells("person")) {
            return;
        }
        String person = tokens.held(told.text("person"));
        persons.lockTokens(List.of(person));
        if (keeping.takeSupport(told, person)) {
            aids.compare(person, told.id());
        }
    }
}
