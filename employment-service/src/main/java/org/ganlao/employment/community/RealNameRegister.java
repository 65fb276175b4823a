package org.ganlao.employment.community;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.ganlao.employment.community.domain.RealNames;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;

/** Counts what the records of persons, families and the service network say of a community on a day; each person once. */
@Singleton
class RealNameRegister {

    private static final String ON_REGISTER = """
            select id from service_unit
             where code = ? and kind = 'COMMUNITY' and annul_reason is null
               and opened_on <= ? and (closed_on is null or closed_on > ?)""";

    /** A registration that a placement ended still says where its person lives, while the work lasts. */
    private static final String COUNT = """
            with asked as (select cast(? as text) as community, cast(? as date) as day),
            in_work as (
                select id, person, residence_region from placement
                 where annul_reason is null and started_on <= (select day from asked)
                   and (ended_on is null or ended_on >= (select day from asked))),
            residents as (
                select person from job_seeker
                 where residence_region = (select community from asked) and length(residence_region) = 12
                   and annul_reason is null and registered_on <= (select day from asked)
                   and (ended_on is null or ended_on >= (select day from asked))
                 union
                select person from in_work
                 where residence_region = (select community from asked) and length(residence_region) = 12
                 union
                select in_work.person from job_seeker join in_work on in_work.id = ended_by_placement
                 where job_seeker.residence_region = (select community from asked)
                   and length(job_seeker.residence_region) = 12 and annul_reason is null),
            standing as (
                select person, person in (select person from in_work where in_work.person = residents.person) as works
                  from residents),
            known as (
                select s.person, range_agg(i.days) @> (select day from asked) as insured
                  from standing s join insurance_enrolment i on i.person = s.person
                 where s.works and i.insurance = 'PENSION' and not isempty(i.days)
                 group by s.person)
            select (select count(*) from standing where works) as working,
                   (select count(*) from standing where not works) as seeking,
                   (select count(*) from known where insured) as insured,
                   (select count(*) from known) as known,
                   (select count(*) from zero_employment_family f
                     where f.community = (select community from asked) and f.annul_reason is null
                       and f.identified_on <= (select day from asked)
                       and not exists (select 1 from family_work w where w.family = f.id and w.since <= (select day from asked)
                                          and (w.until is null or w.until > (select day from asked)))) as families_open,
                   (select count(*) from service_platform p join service_unit u on u.id = p.unit
                     where u.code = (select community from asked) and u.annul_reason is null
                       and p.opened_on <= (select day from asked)
                       and (p.closed_on is null or p.closed_on > (select day from asked))) as platforms""";

    private final Sql sql;

    RealNameRegister(Sql sql) {
        this.sql = sql;
    }

    boolean knows(String community, LocalDate day) {
        return sql.one(ON_REGISTER, row -> row.uuid("id"), community, day, day).isPresent();
    }

    /** @param stated of those of whom the register has nothing; null where nobody was stated */
    RealNames of(String community, LocalDate day, StatedInsured stated) {
        return sql.one(COUNT, row -> counted(row, stated), community, day).orElseThrow();
    }

    private static RealNames counted(Row row, StatedInsured stated) {
        int working = Math.toIntExact(row.number("working"));
        int insured = Math.toIntExact(row.number("insured"));
        return new RealNames(
                working,
                Math.toIntExact(row.number("seeking")),
                Math.toIntExact(row.number("families_open")),
                insured + (stated == null ? 0 : stated.persons()),
                insured,
                working - Math.toIntExact(row.number("known")),
                stated == null ? null : stated.source(),
                row.number("platforms") > 0);
    }
}
