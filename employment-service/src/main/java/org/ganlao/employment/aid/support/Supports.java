package org.ganlao.employment.aid.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.aid.support.domain.AskedSupport;
import org.ganlao.employment.aid.support.domain.SupportClaim;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.SupportRefusal;
import org.ganlao.employment.aid.support.domain.SupportRule;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;

/**
 * Where features claim money for whom they found entitled, and say when the ground falls away. Works in the running
 * transaction, after the locks that the feature holds on its own records; then the person is held, then the ground, then the
 * claims by id.
 */
@ApplicationScoped
public class Supports {

    private static final String LOCK = "support ";
    private static final LocalDate BEGINNING = LocalDate.EPOCH;

    private final SupportRepository claims;
    private final Instance<SupportRule> rules;
    private final SupportEvents events;
    private final RecordChecks checks;
    private final Persons persons;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    Supports(
            SupportRepository claims,
            Instance<SupportRule> rules,
            SupportEvents events,
            RecordChecks checks,
            Persons persons,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.claims = claims;
        this.rules = rules;
        this.events = events;
        this.checks = checks;
        this.persons = persons;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Claims support on behalf of the caller, who will not be the one to approve it.
     *
     * @return the claim's id, for {@link ClaimedSupport}
     * @throws Rejection if the region is not the caller's, the time is claimed already, or a {@link SupportRule} says no
     */
    @Transactional(TxType.MANDATORY)
    public UUID claim(AskedSupport asked) {
        LocalDate today = clock.today();
        checks.requireOwnRegion(asked.region(), today, "/region");
        if (asked.person() != null) {
            hold(asked.person());
        }
        locks.hold(LOCK + asked.ground());
        requireFree(asked);
        rules.forEach(rule -> rule.check(asked));
        SupportClaim claim = new SupportClaim(UUID.randomUUID(), asked, today, caller.subject(), changes.now());
        claims.add(claim);
        events.say("claimed", claim, "");
        return claim.id();
    }

    /**
     * Nobody else decides what this person receives until the transaction ends; for whatever else is weighed against support.
     */
    @Transactional(TxType.MANDATORY)
    public void hold(ProtectedId person) {
        locks.hold(LOCK + persons.tokensOf(person).get(0));
    }

    private void requireFree(AskedSupport asked) {
        claims.taking(asked.kind(), asked.ground()).stream()
                .filter(earlier -> !earlier.to().isBefore(asked.from()))
                .filter(earlier -> !earlier.from().isAfter(asked.to()))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Rejection(SupportRefusal.SUPPORT_CLAIMED, earlier.id());
                });
    }

    /** The record that gave the right was struck out: what is not paid is struck out too, what is paid has to be paid back. */
    @Transactional(TxType.MANDATORY)
    public void groundFellAway(UUID ground, String reason) {
        groundFellAway(ground, BEGINNING, reason);
    }

    /** The same where the right is lost from a day on: whatever was claimed for this day or a later one. */
    @Transactional(TxType.MANDATORY)
    public void groundFellAway(UUID ground, LocalDate from, String reason) {
        locks.hold(LOCK + ground);
        claims.held(ground, from).forEach(claim -> fell(claim, reason));
    }

    /**
     * The same where the right is for other days than before: whatever was claimed up to a day before the first one or up to
     * a day after the last one, as the last day of a claim decides.
     *
     * @param to null where there is no last one
     */
    @Transactional(TxType.MANDATORY)
    public void groundHoldsOnly(UUID ground, LocalDate from, LocalDate to, String reason) {
        locks.hold(LOCK + ground);
        claims.held(ground, BEGINNING).stream()
                .filter(claim ->
                        claim.to().isBefore(from) || to != null && claim.to().isAfter(to))
                .forEach(claim -> fell(claim, reason));
    }

    private void fell(SupportClaim claim, String reason) {
        claim.annul(reason, changes.now());
        events.say(claim.standing() ? "recalled" : "annulled", claim, reason);
    }

    /** The last day for which support of the kind is claimed, approved or paid on the ground, and not paid back. */
    public Optional<LocalDate> claimedUntil(SupportKind kind, UUID ground) {
        List<SupportClaim> taking = claims.taking(kind, ground);
        return taking.isEmpty()
                ? Optional.empty()
                : Optional.of(taking.get(taking.size() - 1).to());
    }

    /**
     * What is claimed, approved or paid for the person and not paid back, by its first day; for rules that look at all of it.
     * Finds what is noted under a token of an older key, too.
     */
    public List<SupportClaim> of(ProtectedId person) {
        return claims.takingOf(persons.tokensOf(person));
    }
}
