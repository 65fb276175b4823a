package org.ganlao.skills.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.skills.certification.certificate.domain.Certificate;

/** The certificates of the caller's regions. */
@ApplicationScoped
class CertificateRepository extends FactRepository<Certificate> {

    private static final Keyset<Certificate> LATEST_FIRST = latestFirst("r.award.issuedOn");
    private static final String OPEN = "annulReason is null and state in (VALID, SUSPENDED)";

    CertificateRepository(RegionScope scope) {
        super(scope, Certificate.class, "award.region");
    }

    Optional<Certificate> byNumber(String number) {
        return find("number = ?1", number).firstResultOptional();
    }

    /** Standing ones of any state, the highest level first. */
    List<Certificate> standing(Collection<String> tokens) {
        return list("person.token in ?1 and annulReason is null order by award.level, award.issuedOn, id", tokens);
    }

    /** The one of an occupation and level that is valid or suspended. */
    Optional<Certificate> open(Collection<String> tokens, String occupation, int level) {
        return find(
                        "person.token in ?1 and award.occupation = ?2 and award.level = ?3 and " + OPEN,
                        tokens,
                        occupation,
                        level)
                .firstResultOptional();
    }

    /** The one in whose place this one was issued; one that was struck out too. */
    Optional<Certificate> replacedBy(UUID successor, Collection<String> tokens) {
        return find("replacedBy = ?1 and person.token in ?2", successor, tokens).firstResultOptional();
    }

    Page<Certificate> page(CertificateFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.award.holderName = :name", "name", filter.name)
                .where("r.number = :number", "number", filter.number)
                .where("r.award.occupation = :occupation", "occupation", filter.occupation)
                .where("r.award.level = :level", "level", filter.level)
                .where("r.award.way = :way", "way", filter.way)
                .where("r.state = :state", "state", filter.state)
                .where("r.award.region = :region", "region", filter.region)
                .where("r.award.issuedOn >= :from", "from", filter.issuedFrom)
                .where("r.award.issuedOn <= :until", "until", filter.issuedUntil)
                .page(paging, LATEST_FIRST);
    }
}
