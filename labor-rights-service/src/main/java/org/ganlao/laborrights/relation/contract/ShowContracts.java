package org.ganlao.laborrights.relation.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.relation.contract.ContractSurroundings.Surroundings;
import org.ganlao.laborrights.relation.contract.TimelineView.StretchView;
import org.ganlao.laborrights.relation.contract.domain.Act;
import org.ganlao.laborrights.relation.contract.domain.Employment;
import org.ganlao.laborrights.relation.contract.domain.FormLaws;
import org.ganlao.laborrights.relation.contract.domain.LabourContract;
import org.ganlao.laborrights.relation.contract.domain.StandingActs;
import org.ganlao.laborrights.relation.contract.domain.Timeline;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.time.BusinessClock;

/** Shows contracts as their acts have them stand on a day: the one that is asked for, else today. */
@ApplicationScoped
class ShowContracts {

    private static final String KIND = "contract";

    private final ContractRepository contracts;
    private final ContractActs acts;
    private final ContractSurroundings surroundings;
    private final FormLaws forms;
    private final Persons persons;
    private final AuditedReads reads;
    private final BusinessClock clock;

    ShowContracts(
            ContractRepository contracts,
            ContractActs acts,
            ContractSurroundings surroundings,
            FormLaws forms,
            Persons persons,
            AuditedReads reads,
            BusinessClock clock) {
        this.contracts = contracts;
        this.acts = acts;
        this.surroundings = surroundings;
        this.forms = forms;
        this.persons = persons;
        this.reads = reads;
        this.clock = clock;
    }

    ContractView one(UUID id, LocalDate on) {
        LabourContract contract = contracts.visible(id);
        reads.one(KIND, id);
        return view(contract, surroundings.of(List.of(id)).get(id), on);
    }

    /** @param acts all that were recorded of it */
    ContractView view(LabourContract contract, Collection<Act> acts) {
        UUID entry = contract.rollEntry();
        Employment employment = contracts.employments(List.of(entry)).get(entry);
        return view(contract, new Surroundings(acts, employment), null);
    }

    /** Those in force on the day that is asked for are shown as on that day. */
    Page<ContractView> page(ContractFilter filter, Paging paging) {
        Set<String> tokens = filter.document == null ? null : Set.copyOf(persons.tokensOf(filter.document));
        Page<LabourContract> page = contracts.page(filter, tokens, paging);
        reads.list(KIND);
        Map<UUID, Surroundings> known =
                surroundings.of(page.items().stream().map(LabourContract::id).toList());
        return page.map(contract -> view(contract, known.get(contract.id()), filter.inForceOn));
    }

    TimelineView timeline(UUID id) {
        LabourContract contract = contracts.visible(id);
        reads.one(KIND, id);
        List<RecordedAct> recorded = acts.of(id);
        Timeline timeline = Timeline.replay(plain(recorded));
        Set<Integer> standing =
                contract.standing() ? StandingActs.byNumber(plain(recorded)).keySet() : Set.of();
        return new TimelineView(
                id,
                contract.version(),
                recorded.stream()
                        .map(act -> ActView.from(
                                act,
                                isStanding(act.act(), standing, contract),
                                contract.standing() && timeline.isLapsed(act.act())))
                        .toList(),
                contract.standing()
                        ? timeline.stretches().stream().map(StretchView::from).toList()
                        : List.of());
    }

    static List<Act> plain(Collection<RecordedAct> recorded) {
        return recorded.stream().map(RecordedAct::act).toList();
    }

    private ContractView view(LabourContract contract, Surroundings known, LocalDate asked) {
        Timeline timeline = Timeline.replay(known.acts());
        LocalDate on = asked == null ? clock.today() : asked;
        return ContractView.from(
                contract,
                timeline,
                contract.standing()
                        ? forms.hints(holding(known.acts(), timeline), timeline, known.employment(), on)
                        : List.of(),
                on);
    }

    private static List<Act> holding(Collection<Act> acts, Timeline timeline) {
        return StandingActs.byNumber(acts).values().stream()
                .filter(act -> !timeline.isLapsed(act))
                .toList();
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
