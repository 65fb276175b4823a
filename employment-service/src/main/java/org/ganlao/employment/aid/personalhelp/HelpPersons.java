package org.ganlao.employment.aid.personalhelp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.aid.personalhelp.domain.HelpRefusal;
import org.ganlao.employment.aid.personalhelp.domain.PersonalHelp;
import org.ganlao.employment.seeking.jobseeker.Ages;
import org.ganlao.employment.seeking.jobseeker.JobSeekerRepository;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;

/** Assigns a named helper to a person who is hard to place, holding the person; hands over, ends, strikes out. */
@ApplicationScoped
class HelpPersons {

    private final PersonalHelpRepository helps;
    private final JobSeekerRepository seekers;
    private final Ages ages;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final Caller caller;
    private final ChangeLog changes;

    HelpPersons(
            PersonalHelpRepository helps,
            JobSeekerRepository seekers,
            Ages ages,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            AuditedReads reads,
            Caller caller,
            ChangeLog changes) {
        this.helps = helps;
        this.seekers = seekers;
        this.ages = ages;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.reads = reads;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    PersonalHelpView assign(PersonalHelpRequest request) {
        LocalDate day = request.helper().since();
        checks.requirePast(day, "/helper/since");
        JobSeeker seeker = seekers.alone(request.registration(), found -> persons.lock(found.person()));
        checks.requireOwnRegion(seeker.region(), day, "/registration");
        requireHardToPlace(seeker, day);
        helps.ongoing(seeker.id()).ifPresent(earlier -> {
            throw new Rejection(HelpRefusal.HELPED_ALREADY, earlier.id()).at("/registration");
        });
        PersonalHelp help = new PersonalHelp(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                seeker,
                request.helper().helper(),
                changes.now());
        helps.add(help);
        return told("assigned", help, "");
    }

    @Transactional
    PersonalHelpView handOver(UUID id, String ifMatch, StatedNamedPerson stated) {
        checks.requirePast(stated.since(), "/since");
        PersonalHelp help = helps.forChange(id, ifMatch);
        help.handOver(stated.helper(), changes.now());
        return told("changed", help, "");
    }

    @Transactional
    PersonalHelpView end(UUID id, String ifMatch, HelpEnd end) {
        checks.requirePast(end.on(), "/on");
        PersonalHelp help = helps.forChange(id, ifMatch);
        help.end(end.on(), end.reason(), changes.now());
        return told("ended", help, end.reason());
    }

    @Transactional
    PersonalHelpView annul(UUID id, String ifMatch, Annulment annulment) {
        PersonalHelp help = helps.forChange(id, ifMatch);
        help.annul(annulment.reason(), changes.now());
        return told("annulled", help, annulment.reason());
    }

    PersonalHelpView one(UUID id) {
        PersonalHelpView view = PersonalHelpView.from(helps.visible(id));
        reads.one("personal-help", id);
        return view;
    }

    Page<PersonalHelpView> page(PersonalHelpFilter filter, Paging paging) {
        Page<PersonalHelpView> page = helps.page(filter, paging).map(PersonalHelpView::from);
        reads.list("personal-help");
        return page;
    }

    private void requireHardToPlace(JobSeeker seeker, LocalDate day) {
        boolean hardToPlace = seeker.inForceOn(day)
                && ages.hardToPlace(day)
                        .of(seeker.registration(), persons.reveal(seeker.person()), day)
                        .isPresent();
        if (!hardToPlace) {
            throw new Rejection(HelpRefusal.NO_HARD_TO_PLACE_PERSON, day).at("/registration");
        }
    }

    private PersonalHelpView told(String verb, PersonalHelp help, String why) {
        events.say("personal-help", verb, PersonalHelpFact.of(help), why);
        return PersonalHelpView.from(help);
    }
}
