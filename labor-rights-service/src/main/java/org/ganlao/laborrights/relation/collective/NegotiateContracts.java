package org.ganlao.laborrights.relation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Subject;
import org.ganlao.laborrights.procedure.StatedStep;
import org.ganlao.laborrights.relation.collective.domain.AgreedDraft;
import org.ganlao.laborrights.relation.collective.domain.CollectiveContract;
import org.ganlao.laborrights.relation.collective.domain.CollectiveLimit;
import org.ganlao.laborrights.relation.collective.domain.CollectiveRefusal;
import org.ganlao.laborrights.relation.collective.domain.CollectiveState;
import org.ganlao.laborrights.relation.collective.domain.ContractParties;
import org.ganlao.laborrights.relation.collective.domain.FollowingWay;
import org.ganlao.laborrights.relation.collective.domain.NegotiationLaw;
import org.ganlao.laborrights.relation.collective.domain.Precedent;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;

/**
 * From the request for a negotiation to the end of a collective contract. Locks: the contract, then the one that it follows, so
 * that whoever holds one waits only for an earlier one; then, where one comes in force, its employers in their order.
 */
@ApplicationScoped
class NegotiateContracts {

    private static final String KIND = "collective-contract";

    private final CollectiveRepository contracts;
    private final StaffOnRolls rolls;
    private final CollectiveLaw law;
    private final Deadlines deadlines;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    NegotiateContracts(
            CollectiveRepository contracts,
            StaffOnRolls rolls,
            CollectiveLaw law,
            Deadlines deadlines,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.contracts = contracts;
        this.rolls = rolls;
        this.law = law;
        this.deadlines = deadlines;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    CollectiveView request(CollectiveRequest request) {
        ContractParties parties = request.parties().parties();
        checks.requirePast(parties.requestedOn(), "/parties/requestedOn");
        checks.requireOwnRegion(parties.region(), parties.requestedOn(), "/parties/region");
        NegotiationLaw then = law.at(parties.requestedOn());
        Origin origin = new Origin(caller.client(), request.sourceRef());
        contracts.requireUnused(origin);
        Precedent precedent =
                request.precedent() == null ? null : request.precedent().precedent();
        if (precedent != null) {
            contracts
                    .locked(precedent.contract())
                    .orElseThrow(() -> new Rejection(CollectiveRefusal.PRECEDENT_UNFIT, precedent.contract())
                            .at("/precedent/contract"))
                    .requireFollowedBy(parties, precedent.way(), request.bound(), then);
        }
        CollectiveContract contract = new CollectiveContract(
                UUID.randomUUID(), origin, parties, request.bound(), precedent, then, caller.subject(), changes.now());
        contracts.keep(contract);
        deadlines.begin(Subject.of(KIND, contract), CollectiveLimit.COLLECTIVE_ANSWER, parties.requestedOn());
        return noted("requested", contract, "");
    }

    @Transactional
    CollectiveView answer(UUID id, String ifMatch, StatedAnswer stated) {
        CollectiveContract contract = held(id, ifMatch, stated.on(), "/on");
        contract.answer(stated.on(), stated.willing(), stated.words(), changes.now());
        deadlines.meet(Subject.of(KIND, contract), CollectiveLimit.COLLECTIVE_ANSWER, stated.on());
        return noted("answered", contract, stated.words());
    }

    @Transactional
    CollectiveView meet(UUID id, String ifMatch, StatedSession stated) {
        CollectiveContract contract = held(id, ifMatch, stated.on(), "/on");
        contract.meet(stated.session(), changes.now());
        return noted("negotiated", contract, "");
    }

    @Transactional
    CollectiveView breakOff(UUID id, String ifMatch, StatedStep stated) {
        CollectiveContract contract = held(id, ifMatch, stated.on(), "/on");
        contract.breakOff(stated.on(), stated.words(), changes.now());
        return noted("broken-off", contract, stated.words());
    }

    @Transactional
    CollectiveView agree(UUID id, String ifMatch, DraftAgreement stated) {
        CollectiveContract contract = held(id, ifMatch, stated.on(), "/on");
        AgreedDraft agreed = stated.draft().agreed();
        followed(contract, FollowingWay.RENEWAL).ifPresent(earlier -> earlier.requireOverBefore(agreed));
        contract.agree(stated.on(), agreed, law.at(stated.on()), changes.now());
        return noted("agreed", contract, "");
    }

    @Transactional
    CollectiveView vote(UUID id, String ifMatch, StatedDraftVote stated) {
        CollectiveContract contract = held(id, ifMatch, stated.on(), "/on");
        contract.vote(stated.cast(), law.at(stated.on()), changes.now());
        return noted("voted-on", contract, "");
    }

    /** What a submitted contract changes, it changes from its first day in force on. */
    @Transactional
    CollectiveView submit(UUID id, String ifMatch, StatedSubmission stated) {
        CollectiveContract contract = held(id, ifMatch, stated.receivedOn(), "/receivedOn");
        contract.submit(
                stated.signedOn(), stated.receivedOn(), law.at(stated.receivedOn()), caller.subject(), changes.now());
        deadlines.begunAnew(Subject.of(KIND, contract), CollectiveLimit.COLLECTIVE_REVIEW, stated.receivedOn());
        contract.inForce().ifPresent(days -> supersede(contract, days.from()));
        requireAlone(contract);
        return told("submitted", contract, "");
    }

    @Transactional
    CollectiveView review(UUID id, String ifMatch, StatedReview stated) {
        CollectiveContract contract = held(id, ifMatch, stated.on(), "/on");
        boolean inForce = contract.inForce().isPresent();
        contract.review(stated.on(), stated.found(), caller.subject(), changes.now());
        settleReview(contract, stated.on());
        if (contract.state() == CollectiveState.OBJECTED) {
            restore(contract, inForce);
            return told("objected", contract, "");
        }
        return told("reviewed", contract, "");
    }

    @Transactional
    CollectiveView end(UUID id, String ifMatch, StatedCollectiveEnd stated) {
        CollectiveContract contract = held(id, ifMatch, stated.lastDay(), "/lastDay");
        contract.end(stated.lastDay(), stated.ground(), changes.now());
        deadlines.drop(Subject.of(KIND, contract));
        return told("ended", contract, stated.ground().name());
    }

    @Transactional
    CollectiveView annul(UUID id, String ifMatch, Annulment annulment) {
        CollectiveContract contract = contracts.forChange(id, ifMatch);
        boolean inForce = contract.inForce().isPresent();
        contract.annul(annulment.reason(), changes.now());
        deadlines.drop(Subject.of(KIND, contract));
        restore(contract, inForce);
        return contract.receivedOn() == null
                ? noted("annulled", contract, annulment.reason())
                : told("annulled", contract, annulment.reason());
    }

    CollectiveView one(UUID id) {
        return view(contracts.visible(id));
    }

    Page<CollectiveView> page(CollectiveFilter filter, Paging paging) {
        Page<CollectiveContract> page = contracts.page(filter, paging);
        Set<String> employers = page.items().stream()
                .flatMap(contract -> contract.employers().stream())
                .collect(Collectors.toSet());
        Map<String, Long> staff = rolls.of(employers, clock.today());
        return page.map(contract -> view(contract, staff));
    }

    private CollectiveContract held(UUID id, String ifMatch, LocalDate on, String pointer) {
        checks.requirePast(on, pointer);
        return contracts.forChange(id, ifMatch);
    }

    /** The standing contract that this one follows in that way. */
    private Optional<CollectiveContract> followed(CollectiveContract contract, FollowingWay way) {
        return Optional.ofNullable(contract.precedent())
                .filter(precedent -> precedent.way() == way)
                .flatMap(precedent -> contracts.locked(precedent.contract()))
                .filter(CollectiveContract::standing);
    }

    private void supersede(CollectiveContract contract, LocalDate from) {
        followed(contract, FollowingWay.CHANGE).ifPresent(earlier -> {
            earlier.supersede(from, changes.now());
            if (from == null) {
                requireAlone(earlier);
            }
            told("changed", earlier, contract.id().toString());
        });
    }

    /** No employer is counted twice: it has one contract of a kind and level at a time. */
    private void requireAlone(CollectiveContract contract) {
        contracts.binding(contract.employers()).forEach(contract::requireAlone);
    }

    /** What this contract had changed is as it was. */
    private void restore(CollectiveContract contract, boolean hadChanged) {
        if (hadChanged) {
            supersede(contract, null);
        }
    }

    /** What is objected to is submitted again, and then there is time again. */
    private void settleReview(CollectiveContract contract, LocalDate on) {
        if (contract.state() == CollectiveState.OBJECTED) {
            deadlines.drop(Subject.of(KIND, contract));
        } else {
            deadlines.meet(Subject.of(KIND, contract), CollectiveLimit.COLLECTIVE_REVIEW, on);
        }
    }

    private CollectiveView noted(String what, CollectiveContract contract, String why) {
        events.note(KIND, what, contract, why);
        return view(contract);
    }

    private CollectiveView told(String verb, CollectiveContract contract, String why) {
        events.say(KIND, verb, CollectiveFact.of(contract), why);
        return view(contract);
    }

    private CollectiveView view(CollectiveContract contract) {
        return view(contract, rolls.of(contract.employers(), clock.today()));
    }

    private CollectiveView view(CollectiveContract contract, Map<String, Long> staff) {
        long onRolls = contract.employers().stream()
                .mapToLong(employer -> staff.getOrDefault(employer, 0L))
                .sum();
        return CollectiveView.from(contract, onRolls, law.at(contract.occurredOn()), clock.today());
    }
}
