package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.laborrights.relation.contract.domain.Act;
import org.ganlao.laborrights.relation.contract.domain.ActKind;
import org.ganlao.laborrights.relation.contract.domain.ContractRefusal;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;
import org.ganlao.laborrights.relation.contract.domain.Timeline;
import org.ganlao.laborrights.relation.roll.KeepRolls;
import org.ganlao.laborrights.relation.roll.RollRepository;
import org.ganlao.laborrights.relation.roll.domain.Post;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.laborrights.relation.roll.domain.RollRefusal;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;

/**
 * Registers a contract that was signed with a person on a roll, or puts the person there with it. Locks: the person, where one is
 * named, then the entry on the roll, then the employer's numbers.
 */
@ApplicationScoped
class SignContract {

    private final RollRepository rolls;
    private final KeepRolls keeping;
    private final ContractRepository contracts;
    private final ContractActs acts;
    private final ContractChecks checks;
    private final ContractEvents events;
    private final ShowContracts show;
    private final RegionScope scope;
    private final Caller caller;
    private final ChangeLog changes;

    SignContract(
            RollRepository rolls,
            KeepRolls keeping,
            ContractRepository contracts,
            ContractActs acts,
            ContractChecks checks,
            ContractEvents events,
            ShowContracts show,
            RegionScope scope,
            Caller caller,
            ChangeLog changes) {
        this.rolls = rolls;
        this.keeping = keeping;
        this.contracts = contracts;
        this.acts = acts;
        this.checks = checks;
        this.events = events;
        this.show = show;
        this.scope = scope;
        this.caller = caller;
        this.changes = changes;
    }

    /**
     * With whom it was signed.
     *
     * @param fresh whether the entry comes on the roll with the contract
     * @param known whether the person is or was on the employer's roll otherwise, so that other contracts may stand
     */
    private record Party(RollEntry entry, boolean fresh, boolean known) {}

    /** Refuses what can be refused without looking at other records. */
    void check(ContractRequest request) {
        if (!request.statesOneParty()) {
            throw new Rejection(ContractRefusal.PARTY_UNSTATED);
        }
        if (request.namesPerson()) {
            keeping.check(request.person(), request.post());
        }
        checks.requireWellSigned(request.statement());
    }

    @Transactional
    ContractView sign(ContractRequest request) {
        check(request);
        return show.view(take(request), List.of(Act.signed(request.statement())));
    }

    boolean isWellStated(ContractRequest request) {
        try {
            check(request);
            return true;
        } catch (Rejection refused) {
            return false;
        }
    }

    /** Reads at once what taking these will ask for, and holds the entries on rolls. */
    void foresee(List<ContractRequest> requests) {
        foresee(requests, List.of());
    }

    /** @param others entries that are held with them */
    void foresee(List<ContractRequest> requests, Collection<UUID> others) {
        List<ContractRequest> named =
                requests.stream().filter(ContractRequest::namesPerson).toList();
        List<RollEntry> held = keeping.hold(
                named.stream().map(ContractRequest::person).toList(),
                Stream.concat(
                                others.stream(),
                                requests.stream()
                                        .filter(ContractRequest::namesEntry)
                                        .map(ContractRequest::rollEntry))
                        .collect(Collectors.toSet()),
                named.stream().map(ContractRequest::sourceRef).toList());
        Map<UUID, RollEntry> entries = held.stream().collect(Collectors.toMap(RollEntry::id, entry -> entry));
        List<ContractRequest> ofSomebody = requests.stream()
                .filter(request -> request.namesPerson() || entries.containsKey(request.rollEntry()))
                .toList();
        contracts.foresee(
                caller.client(),
                requests.stream().map(ContractRequest::sourceRef).toList(),
                ofSomebody.stream()
                        .map(request -> request.namesPerson()
                                ? request.post().employer().value()
                                : entries.get(request.rollEntry()).post().employer())
                        .toList(),
                ofSomebody.stream().map(request -> request.terms().number()).toList());
        contracts.foresee(held);
    }

    /** What was checked, in the transaction that is open; what it refuses, it refuses before it has changed anything. */
    LabourContract take(ContractRequest request) {
        Party party = request.namesEntry() ? named(request) : found(request);
        Act signing = Act.signed(request.statement());
        Timeline timeline = Timeline.replay(List.of(signing));
        Instant now = changes.now();
        LabourContract contract = new LabourContract(
                OrderedId.at(now), new Origin(caller.client(), request.sourceRef()), party.entry(), timeline, now);
        contracts.requireNew(contract);
        checks.requireSigned(signing.states(), List.of(signing), contract, party.known());
        if (party.fresh()) {
            rolls.keep(party.entry());
        }
        contracts.keep(contract);
        acts.add(contract.id(), new RecordedAct(signing, "", caller.subject(), now));
        if (party.fresh()) {
            events.signedOnJoining(contract, timeline, party.entry());
        } else {
            events.say(ActKind.SIGN.verb(), contract, timeline, party.entry(), "", now);
        }
        return contract;
    }

    private Party named(ContractRequest request) {
        return held(rolls.visible(request.rollEntry()));
    }

    private Party found(ContractRequest request) {
        List<RollEntry> entries = keeping.withEmployer(request.person(), request.post());
        Span onRoll = request.post().post().onRoll();
        LocalDate startsOn = request.terms().startsOn();
        return entries.stream()
                .filter(entry -> entry.overlaps(onRoll))
                .min(Comparator.comparing(entry -> !entry.post().onRoll().has(startsOn)))
                .map(entry -> requireSame(held(entry), request.post().post()))
                .orElseGet(() -> new Party(
                        keeping.fresh(request.sourceRef(), request.person(), request.post()),
                        true,
                        !entries.isEmpty()));
    }

    /** What is stated of a post must not be lost because the person has an entry. */
    private static Party requireSame(Party party, Post stated) {
        Post known = party.entry().post();
        if (!known.equals(stated)) {
            throw new Rejection(RollRefusal.POST_DIFFERS, party.entry().id(), known.joinedOn()).at("/post");
        }
        return party;
    }

    private Party held(RollEntry entry) {
        scope.requireWrite(entry.region());
        return new Party(rolls.held(entry), false, true);
    }
}
