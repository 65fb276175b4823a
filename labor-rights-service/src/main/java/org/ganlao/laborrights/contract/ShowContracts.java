package org.ganlao.laborrights.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.contract.TimelineView.StretchView;
import org.ganlao.laborrights.contract.domain.Act;
import org.ganlao.laborrights.contract.domain.FormLaws;
import org.ganlao.laborrights.contract.domain.LabourContract;
import org.ganlao.laborrights.contract.domain.StandingActs;
import org.ganlao.laborrights.contract.domain.Timeline;
import org.ganlao.laborrights.roll.RollRepository;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;

/** Shows contracts as their acts have them stand on a day: the one that is asked for, else today. */
@ApplicationScoped
class ShowContracts {

    private final ContractRepository contracts;
    private final ContractActs acts;
    private final RollRepository rolls;
    private final FormLaws forms;
    private final Persons persons;
    private final BusinessClock clock;

    ShowContracts(
            ContractRepository contracts,
            ContractActs acts,
            RollRepository rolls,
            FormLaws forms,
            Persons persons,
            BusinessClock clock) {
        this.contracts = contracts;
        this.acts = acts;
        this.rolls = rolls;
        this.forms = forms;
        this.persons = persons;
        this.clock = clock;
    }

    ContractView one(UUID id, LocalDate on) {
        LabourContract contract = contracts.visible(id);
        return view(contract, plain(acts.of(id)), joinedOn(contract), on);
    }

    /** @param acts all that were recorded of it */
    ContractView view(LabourContract contract, Collection<Act> acts) {
        return view(contract, acts, joinedOn(contract), null);
    }

    /** Those in force on the day that is asked for are shown as on that day. */
    Page<ContractView> page(ContractFilter filter, Paging paging) {
        Set<String> tokens = filter.document == null ? null : Set.copyOf(persons.tokensOf(filter.document));
        Page<LabourContract> page = contracts.page(filter, tokens, paging);
        Map<UUID, List<RecordedAct>> recorded =
                acts.of(page.items().stream().map(LabourContract::id).toList());
        Map<UUID, LocalDate> joined = rolls.joined(
                page.items().stream().map(LabourContract::rollEntry).toList());
        return page.map(contract ->
                view(contract, plain(recorded.get(contract.id())), joined.get(contract.rollEntry()), filter.inForceOn));
    }

    TimelineView timeline(UUID id) {
        LabourContract contract = contracts.visible(id);
        List<RecordedAct> recorded = acts.of(id);
        Set<Integer> standing =
                contract.standing() ? StandingActs.byNumber(plain(recorded)).keySet() : Set.of();
        return new TimelineView(
                id,
                contract.version(),
                recorded.stream()
                        .map(act -> ActView.from(act, isStanding(act.act(), standing, contract)))
                        .toList(),
                contract.standing()
                        ? Timeline.replay(plain(recorded)).stretches().stream()
                                .map(StretchView::from)
                                .toList()
                        : List.of());
    }

    static List<Act> plain(Collection<RecordedAct> recorded) {
        return recorded.stream().map(RecordedAct::act).toList();
    }

    private ContractView view(LabourContract contract, Collection<Act> acts, LocalDate joinedOn, LocalDate asked) {
        Timeline timeline = Timeline.replay(acts);
        LocalDate on = asked == null ? clock.today() : asked;
        return ContractView.from(
                contract,
                timeline,
                contract.standing()
                        ? forms.hints(StandingActs.byNumber(acts).values(), timeline, joinedOn, on)
                        : List.of(),
                on);
    }

    private LocalDate joinedOn(LabourContract contract) {
        return rolls.findById(contract.rollEntry()).post().joinedOn();
    }

    /** A correction stands as long as what it corrects. */
    private static boolean isStanding(Act act, Set<Integer> standing, LabourContract contract) {
        return switch (act.kind()) {
            case SIGN, RENEW, CHANGE, SUSPEND, RESUME, END -> standing.contains(act.number());
            case CORRECT -> standing.contains(act.of());
            case ANNUL -> act.of() == null || contract.standing();
        };
    }
}
