package org.ganlao.socialinsurance.oldage.migrant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.oldage.migrant.domain.FullMonths;
import org.ganlao.socialinsurance.oldage.migrant.domain.MigrantConversion;
import org.ganlao.socialinsurance.oldage.migrant.domain.MigrantRefusal;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionRefusal;
import org.ganlao.socialinsurance.register.enrolment.MoveEnrolments;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;

/**
 * Takes workers from the countryside over into the full scheme: their enrolment ends, another begins, and months paid at lower
 * rates count as far as the money goes. Locks: the person, the rows.
 */
@ApplicationScoped
class ConvertMigrants {

    private static final String KIND = "migrant-conversion";

    private final MigrantConversionRepository conversions;
    private final MonthsAsMigrant months;
    private final MoveEnrolments enrolments;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    ConvertMigrants(
            MigrantConversionRepository conversions,
            MonthsAsMigrant months,
            MoveEnrolments enrolments,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.conversions = conversions;
        this.months = months;
        this.enrolments = enrolments;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    MigrantConversionView workOut(MigrantConversionRequest request) {
        checks.requirePast(request.on(), "/on");
        Enrolment left = enrolments.opened(request.enrolment());
        checks.requireOwnRegion(left.region(), request.on(), "/enrolment");
        conversions.of(left.id()).ifPresent(earlier -> {
            throw new Rejection(MigrantRefusal.CONVERSION_ASKED, earlier.id()).at("/enrolment");
        });
        MigrantConversion conversion = new MigrantConversion(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                left,
                request.kind(),
                request.on(),
                months.worked(left, request.on()),
                caller.subject(),
                changes.now());
        conversions.add(conversion);
        return noted("proposed", conversion, "");
    }

    /** Refused where it would come out otherwise by now. */
    @Transactional
    MigrantConversionView convert(UUID id, String ifMatch) {
        MigrantConversion conversion = open(id, ifMatch);
        conversion.requireOpenTo(caller.subject());
        Enrolment left = enrolments.opened(conversion.enrolment());
        LocalDate on = conversion.occurredOn();
        FullMonths worked = months.worked(left, on);
        if (!worked.equals(conversion.working())) {
            throw new Rejection(PensionRefusal.WORKED_OUT_BEFORE);
        }
        months.drop(id, left, on, worked.dropped());
        enrolments.leave(left, on);
        conversions.flush(); // rows are inserted before others are changed, and these would overlap
        String employer = conversion.newKind().isEmployed() ? left.insuredAs().employer() : null;
        Enrolment entered =
                enrolments.enter(left.id(), conversion.newKind(), employer, left.region(), on, KIND + " " + id);
        conversion.approve(entered.id(), caller.subject(), changes.now());
        return noted("approved", conversion, "");
    }

    @Transactional
    MigrantConversionView annul(UUID id, String ifMatch, Annulment annulment) {
        MigrantConversion conversion = open(id, ifMatch);
        conversion.annul(annulment.reason(), changes.now());
        return noted("annulled", conversion, annulment.reason());
    }

    MigrantConversionView one(UUID id) {
        return MigrantConversionView.from(conversions.visible(id));
    }

    Page<MigrantConversionView> page(String person, Paging paging) {
        return conversions.page(person, paging).map(MigrantConversionView::from);
    }

    private MigrantConversion open(UUID id, String ifMatch) {
        return conversions.forChange(id, ifMatch, found -> persons.lockTokens(List.of(found.person())));
    }

    private MigrantConversionView noted(String what, MigrantConversion conversion, String why) {
        events.note(KIND, what, conversion, why);
        return MigrantConversionView.from(conversion);
    }
}
