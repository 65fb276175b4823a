package org.ganlao.skills.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.skills.cadre.domain.CadreMember;

/** Who serves. Concerns no other service, hence the audit alone hears of it. Locks the person, or the member. */
@ApplicationScoped
class KeepStaff {

    private static final String KIND = "cadre-member";

    private final CadreMemberRepository members;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Persons persons;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    KeepStaff(
            CadreMemberRepository members,
            RecordChecks checks,
            RecordEvents events,
            Persons persons,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.members = members;
        this.checks = checks;
        this.events = events;
        this.persons = persons;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    CadreMemberView register(CadreMemberRequest request) {
        checks.requirePast(request.post().since(), "/post/since");
        checks.requireOwnRegion(request.post().region(), request.post().since(), "/post/region");
        PersonalId person = persons.identify(request.person());
        persons.lock(person);
        members.requireNone(persons.blindIndexes(person));
        CadreMember member = new CadreMember(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                request.post().post(),
                changes.now());
        members.add(member);
        return noted("registered", member, "");
    }

    @Transactional
    CadreMemberView leave(UUID id, String ifMatch, CadreDeparture departure) {
        checks.requirePast(departure.on(), "/on");
        CadreMember member = members.forChange(id, ifMatch);
        member.leave(departure.on(), changes.now());
        return noted("left", member, "");
    }

    @Transactional
    CadreMemberView annul(UUID id, String ifMatch, Annulment annulment) {
        CadreMember member = members.forChange(id, ifMatch);
        member.annul(annulment.reason(), changes.now());
        return noted("annulled", member, annulment.reason());
    }

    CadreMemberView one(UUID id) {
        CadreMemberView view = view(members.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<CadreMemberView> page(String region, String name, Paging paging) {
        Page<CadreMemberView> page = members.page(region, name, paging).map(this::view);
        reads.list(KIND);
        return page;
    }

    private CadreMemberView noted(String verb, CadreMember member, String why) {
        events.note(KIND, verb, member, why);
        return view(member);
    }

    private CadreMemberView view(CadreMember member) {
        return CadreMemberView.from(member, persons.show(member.person()));
    }
}
