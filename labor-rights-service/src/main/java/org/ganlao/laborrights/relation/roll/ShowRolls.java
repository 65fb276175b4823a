package org.ganlao.laborrights.relation.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.relation.roll.domain.RollEntry;
import org.ganlao.laborrights.relation.roll.domain.Span;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

/** Shows entries of rolls with their coverage, and notes that personal data was read. */
@ApplicationScoped
class ShowRolls {

    private static final String KIND = "roll-entry";

    private final RollRepository rolls;
    private final ContractDays contracts;
    private final Persons persons;
    private final AuditedReads reads;

    ShowRolls(RollRepository rolls, ContractDays contracts, Persons persons, AuditedReads reads) {
        this.rolls = rolls;
        this.contracts = contracts;
        this.persons = persons;
        this.reads = reads;
    }

    RollEntryView view(RollEntry entry) {
        return view(entry, contracts.of(entry.id()));
    }

    RollEntryView one(UUID id) {
        RollEntry entry = rolls.visible(id);
        reads.one(KIND, id);
        return view(entry);
    }

    Page<RollEntryView> page(RollEntryFilter filter, Paging paging) {
        Page<RollEntry> page = rolls.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(KIND);
        Map<UUID, List<Span>> days =
                contracts.ofEntries(page.items().stream().map(RollEntry::id).toList());
        return page.map(entry -> view(entry, days.getOrDefault(entry.id(), List.of())));
    }

    private RollEntryView view(RollEntry entry, List<Span> days) {
        return RollEntryView.from(entry, entry.coveredBy(days), persons.show(entry.person()));
    }
}
