package org.ganlao.employment.aid.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.employment.aid.family.domain.ZeroEmploymentFamily;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class ReadFamilies {

    private final FamilyRepository families;
    private final FamilyMembers members;
    private final Persons persons;
    private final AuditedReads reads;

    ReadFamilies(FamilyRepository families, FamilyMembers members, Persons persons, AuditedReads reads) {
        this.families = families;
        this.members = members;
        this.persons = persons;
        this.reads = reads;
    }

    FamilyView one(UUID id) {
        FamilyView view = members.show(families.visible(id));
        reads.one("zero-employment-family", id);
        return view;
    }

    Page<FamilyView> page(FamilyFilter filter, Paging paging) {
        Page<ZeroEmploymentFamily> page = families.page(filter, persons.indexesOf(filter.document), paging);
        reads.list("zero-employment-family");
        return page.map(members::show);
    }
}
