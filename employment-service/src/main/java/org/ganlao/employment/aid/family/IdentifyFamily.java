package org.ganlao.employment.aid.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.family.domain.Household;
import org.ganlao.employment.aid.family.domain.ZeroEmploymentFamily;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

@ApplicationScoped
class IdentifyFamily {

    private final FamilyRepository families;
    private final FamilyMembers members;
    private final FamilyWork work;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    IdentifyFamily(
            FamilyRepository families,
            FamilyMembers members,
            FamilyWork work,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.families = families;
        this.members = members;
        this.work = work;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    FamilyView identify(FamilyRequest request) {
        Household household = household(request.family());
        List<PersonalId> persons = members.identify(request.family());
        ZeroEmploymentFamily family = new ZeroEmploymentFamily(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                household,
                members.members(request.family(), persons),
                changes.now());
        members.lock(persons);
        members.requireNoOtherFamily(persons, family);
        family.requireNobodyInWork(work.spans(family));
        work.settle(family);
        families.add(family);
        return told("identified", family, "");
    }

    @Transactional
    FamilyView correct(UUID id, String ifMatch, FamilyCorrection correction) {
        Household household = household(correction.family());
        List<PersonalId> persons = members.identify(correction.family());
        ZeroEmploymentFamily family = families.forChange(id, ifMatch, found -> {
            List<PersonalId> all = new ArrayList<>(members.reveal(found));
            all.addAll(persons);
            members.lock(all);
            families.getEntityManager().lock(found, LockModeType.PESSIMISTIC_WRITE);
        });
        members.requireNoOtherFamily(persons, family);
        family.correct(household, members.members(correction.family(), persons), changes.now());
        family.requireNobodyInWork(work.spans(family));
        work.settle(family);
        return told("corrected", family, correction.reason());
    }

    private Household household(StatedFamily stated) {
        LocalDate day = stated.identifiedOn();
        checks.requirePast(day, "/family/identifiedOn");
        checks.requireOwnRegion(stated.region(), day, "/family/region");
        checks.requireRegion(stated.community(), day, "/family/community");
        return stated.household();
    }

    private FamilyView told(String verb, ZeroEmploymentFamily family, String why) {
        events.say("zero-employment-family", verb, FamilyFact.of(family), why);
        return members.show(family);
    }
}
