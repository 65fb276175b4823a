package org.ganlao.employment.coverage.community;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.insurance.Insurance;
import org.ganlao.employment.coverage.community.domain.RealNames;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;

/** What the records of persons, families and the service network say of a community on a day; each person once. */
@Singleton
class RealNameRegister {

    private static final String ON_REGISTER = """
            select id from service_unit
             where code = ? and kind = 'COMMUNITY' and annul_reason is null
               and opened_on <= ? and (closed_on is null or closed_on > ?)""";

    /** A registration that a placement ended still says where its person lives, while the work lasts. */
    private static final String RESIDENTS = """
            with asked as (select cast(? as text) as community, cast(? as date) as day),
            in_work as not materialized (
                select * from placement
                 where annul_reason is null and started_on <= (select day from asked)
                   and (ended_on is null or ended_on >= (select day from asked))),
            registered as not materialized (
                select * from job_seeker
                 where annul_reason is null and registered_on <= (select day from asked)
                   and (ended_on is null or ended_on >= (select day from asked))),
            residents as (
                select person from registered
                 where residence_region = (select community from asked) and length(residence_region) = 12
                 union
                select person from in_work
                 where residence_region = (select community from asked) and length(residence_region) = 12
                 union
                select in_work.person from job_seeker join in_work on in_work.id = ended_by_placement
                 where job_seeker.residence_region = (select community from asked)
                   and length(job_seeker.residence_region) = 12 and job_seeker.annul_reason is null)""";

    private static final String COUNT = RESIDENTS + """
            ,
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

    /** Of several records of a person the latest; the person's document stands in each of them. */
    private static final String LIST = RESIDENTS + """

            select coalesce(s.id_kind, w.id_kind) as id_kind, coalesce(s.id_cipher, w.id_cipher) as id_cipher,
                   coalesce(s.id_key, w.id_key) as id_key, coalesce(s.id_index, w.id_index) as id_index, r.person,
                   s.id as registration, s.name, s.registered_on, w.id as placement, w.started_on,
                   exists (select 1 from insurance_enrolment i where i.person = r.person and i.insurance = 'PENSION'
                              and not isempty(i.days)) as told,
                   array(select distinct i.insurance from insurance_enrolment i
                          where i.person = r.person and i.days @> (select day from asked) order by 1) as insured_in
              from residents r
                   left join lateral (select * from registered where registered.person = r.person
                                       order by registered_on desc, id desc limit 1) s on true
                   left join lateral (select * from in_work where in_work.person = r.person
                                       order by started_on desc, id desc limit 1) w on true
             where r.person > ? and coalesce((w.id is not null) = cast(? as boolean), true)
               and coalesce((s.id is not null) = cast(? as boolean), true)
             order by r.person limit ?""";

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

    /**
     * Who lives there, in the order of their tokens.
     *
     * @param after token behind which to begin
     * @param working whether in work; null for both
     * @param registered whether registered as looking for work; null for both
     */
    List<Resident> residents(
            String community, LocalDate day, String after, Boolean working, Boolean registered, int most) {
        return sql.list(LIST, RealNameRegister::resident, community, day, after, working, registered, most);
    }

    private static Resident resident(Row row) {
        ProtectedId person = new ProtectedId(
                PersonalId.Kind.valueOf(row.text("id_kind")),
                row.bytes("id_cipher"),
                row.text("id_key"),
                row.bytes("id_index"),
                row.text("person"));
        return new Resident(
                person,
                row.text("name"),
                row.uuid("registration"),
                row.date("registered_on"),
                row.uuid("placement"),
                row.date("started_on"),
                row.flag("told"),
                row.texts("insured_in").stream().map(Insurance::valueOf).toList());
    }

    /**
     * A person who lives in a community, by the records in force on a day.
     *
     * @param name where the person is registered as looking for work; null otherwise
     * @param registration null where there is none in force; so is the day
     * @param placement null where the person is not in work; so is the day
     * @param insuranceTold whether social insurance has told of the person's pension insurance
     * @param insuredIn in which insurances the person is on the day, as it tells
     */
    record Resident(
            ProtectedId person,
            String name,
            UUID registration,
            LocalDate registeredOn,
            UUID placement,
            LocalDate inWorkSince,
            boolean insuranceTold,
            List<Insurance> insuredIn) {}
}
