package org.ganlao.laborrights.wage.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsRefusal;
import org.ganlao.laborrights.wage.arrears.domain.EmployerArrears;
import org.ganlao.laborrights.wage.arrears.domain.MonthsOwed;
import org.ganlao.laborrights.wage.arrears.domain.OwedWages;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;

/** Lists persons by name, each once in the same arrears. The caller holds the row of the arrears, and keeps what is listed. */
@ApplicationScoped
class ListOwed {

    private final OwedWagesRepository owed;
    private final Persons persons;

    ListOwed(OwedWagesRepository owed, Persons persons) {
        this.owed = owed;
        this.persons = persons;
    }

    /** The references of a request's persons are numbered, so that the first is new if all are. */
    List<OwedWages> named(EmployerArrears arrears, Origin origin, List<StatedOwed> stated, LocalDate day, Instant now) {
        Set<ByteBuffer> listed = owed.listedIn(arrears.id());
        List<OwedWages> named = new ArrayList<>();
        for (StatedOwed one : stated) {
            String pointer = "/persons/" + named.size();
            try {
                named.add(listed(arrears, numbered(origin, named.size()), one, day, now, listed));
            } catch (Rejection refused) {
                throw refused.at(pointer);
            }
        }
        return named;
    }

    /** Refuses a reference under which persons were listed, before anything else that makes wrong. */
    void requireUnused(Origin origin) {
        owed.requireUnused(numbered(origin, 0));
    }

    static Origin numbered(Origin origin, int place) {
        return new Origin(origin.client(), origin.sourceRef() + "/" + (place + 1));
    }

    private OwedWages listed(
            EmployerArrears arrears,
            Origin origin,
            StatedOwed stated,
            LocalDate day,
            Instant now,
            Set<ByteBuffer> listed) {
        PersonalId person = persons.identify(stated.person());
        for (byte[] index : persons.blindIndexes(person)) {
            if (!listed.add(ByteBuffer.wrap(index))) {
                throw new Rejection(ArrearsRefusal.PERSON_LISTED_ALREADY);
            }
        }
        MonthsOwed months = MonthsOwed.of(stated.from(), stated.until(), stated.endedOn());
        months.requireDueOn(day);
        return new OwedWages(
                UUID.randomUUID(),
                origin,
                arrears,
                persons.protect(person),
                months,
                Boolean.TRUE.equals(stated.beside()),
                stated.amount(),
                now);
    }

    void keep(List<OwedWages> named) {
        owed.requireNew(named.get(0));
        named.forEach(owed::keep);
    }
}
