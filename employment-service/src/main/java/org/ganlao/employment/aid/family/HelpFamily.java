package org.ganlao.employment.aid.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.employment.aid.family.domain.FamilyRefusal;
import org.ganlao.employment.aid.family.domain.ZeroEmploymentFamily;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Assigns a helper, ticks measures, names the placement that brought work, strikes a family out. */
@ApplicationScoped
class HelpFamily {

    private final FamilyRepository families;
    private final FamilyMembers members;
    private final FamilyWork work;
    private final PreferentialMeasures measures;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final ChangeLog changes;

    HelpFamily(
            FamilyRepository families,
            FamilyMembers members,
            FamilyWork work,
            PreferentialMeasures measures,
            RecordChecks checks,
            RecordEvents events,
            ChangeLog changes) {
        this.families = families;
        this.members = members;
        this.work = work;
        this.measures = measures;
        this.checks = checks;
        this.events = events;
        this.changes = changes;
    }

    @Transactional
    FamilyView help(UUID id, String ifMatch, StatedHelp stated) {
        checks.requirePast(stated.assignedOn(), "/assignedOn");
        ZeroEmploymentFamily family = families.forChange(id, ifMatch);
        family.help(stated.help(), changes.now());
        return told("helped", family, "");
    }

    @Transactional
    FamilyView grant(UUID id, String ifMatch, GrantedMeasure stated) {
        checks.requirePast(stated.grantedOn(), "/grantedOn");
        measures.require(stated.measure());
        ZeroEmploymentFamily family = families.forChange(id, ifMatch);
        family.grant(stated.measure(), stated.grantedOn(), changes.now());
        return told("helped", family, stated.measure());
    }

    /** The family follows its members' placements anyway; this notes which of them resolved it. */
    @Transactional
    FamilyView resolve(UUID id, String ifMatch, NamedPlacement named) {
        ZeroEmploymentFamily family = families.forChange(id, ifMatch);
        if (work.placementsOf(family).noneMatch(placement -> placement.id().equals(named.placement()))) {
            throw new Rejection(FamilyRefusal.PLACEMENT_OF_NO_MEMBER).at("/placement");
        }
        family.resolveBy(named.placement(), changes.now());
        return told("resolved", family, "by " + named.placement());
    }

    @Transactional
    FamilyView annul(UUID id, String ifMatch, Annulment annulment) {
        ZeroEmploymentFamily family = families.forChange(id, ifMatch);
        family.annul(annulment.reason(), changes.now());
        return told("annulled", family, annulment.reason());
    }

    private FamilyView told(String verb, ZeroEmploymentFamily family, String why) {
        events.say("zero-employment-family", verb, FamilyFact.of(family), why);
        return members.show(family);
    }
}
