package org.ganlao.laborrights.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.deadline.Deadlines;
import org.ganlao.laborrights.deadline.domain.Deadline;
import org.ganlao.laborrights.petition.domain.Petition;
import org.ganlao.laborrights.petition.domain.PetitionPerson;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

/** Shows petitions with who brought them, and notes that personal data was read. */
@ApplicationScoped
class ShowPetitions {

    private final PetitionRepository petitions;
    private final Deadlines deadlines;
    private final Persons persons;
    private final AuditedReads reads;

    ShowPetitions(PetitionRepository petitions, Deadlines deadlines, Persons persons, AuditedReads reads) {
        this.petitions = petitions;
        this.deadlines = deadlines;
        this.persons = persons;
        this.reads = reads;
    }

    PetitionView one(UUID id) {
        Petition petition = petitions.visible(id);
        reads.one(HandlePetitions.KIND, id);
        return view(petition);
    }

    Page<PetitionView> page(PetitionFilter filter, Paging paging) {
        Page<Petition> page = petitions.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(HandlePetitions.KIND);
        List<UUID> ids = page.items().stream().map(Petition::id).toList();
        Map<UUID, List<PetitionPerson>> brought = petitions.broughtBy(ids);
        Map<UUID, List<Deadline>> limits = deadlines.of(ids);
        return page.map(petition -> view(petition, brought, limits));
    }

    PetitionView view(Petition petition) {
        List<UUID> one = List.of(petition.id());
        return view(petition, petitions.broughtBy(one), deadlines.of(one));
    }

    private PetitionView view(
            Petition petition, Map<UUID, List<PetitionPerson>> brought, Map<UUID, List<Deadline>> limits) {
        return PetitionView.from(
                petition,
                brought.getOrDefault(petition.id(), List.of()).stream()
                        .map(one -> persons.show(one.person()))
                        .toList(),
                limits.getOrDefault(petition.id(), List.of()));
    }
}
