package org.ganlao.skills.appraisal.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Persons;
import org.ganlao.skills.appraisal.exam.domain.Candidate;
import org.ganlao.skills.appraisal.exam.domain.CandidateState;
import org.ganlao.skills.appraisal.exam.domain.ExamSession;
import org.ganlao.skills.appraisal.exam.domain.PreferentialGround;
import org.ganlao.skills.appraisal.preferential.PreferentialHolders;
import org.ganlao.skills.certification.certificate.Certificates;

/** For those who pay what the public pays of exam fees. */
@ApplicationScoped
public class FeeCandidates {

    private final SessionRepository sessions;
    private final CandidateRepository candidates;
    private final PreferentialHolders holders;
    private final Certificates certificates;
    private final Persons persons;

    FeeCandidates(
            SessionRepository sessions,
            CandidateRepository candidates,
            PreferentialHolders holders,
            Certificates certificates,
            Persons persons) {
        this.sessions = sessions;
        this.candidates = candidates;
        this.holders = holders;
        this.certificates = certificates;
        this.persons = persons;
    }

    /** @param region of the station */
    public record FeeSession(UUID id, UUID station, String region) {}

    /**
     * @param subsidy in yuan
     * @param tokens under which the person may be known
     */
    public record FeeCandidate(UUID id, Money subsidy, UUID certificate, Set<String> tokens) {}

    /** One that the caller writes to; otherwise 404 or 403. */
    public FeeSession session(UUID id) {
        ExamSession session = sessions.named(id);
        return new FeeSession(session.id(), session.station(), session.region());
    }

    /** Who is certified by the session, by their tokens. */
    public Set<String> certifiedTokens(UUID session) {
        return candidates.tokens("session = ?1 and annulReason is null and state = CERTIFIED", session);
    }

    /** Persons of these candidates, whatever became of them, by their tokens. */
    public Set<String> tokensOf(Collection<UUID> ofCandidates) {
        return candidates.tokens("id in ?1", ofCandidates);
    }

    /**
     * Those who passed, hold the certificate in force, and of whose fee the public pays a part, because it was so on the day of the
     * registration, for which the station took the smaller fee.
     */
    public List<FeeCandidate> certified(UUID session) {
        return candidates.inState(session, CandidateState.CERTIFIED).stream()
                .filter(Candidate::usesSubsidy)
                .filter(candidate -> !neverHeld(candidate))
                .flatMap(candidate -> certificates
                        .inForce(candidate.certificate())
                        .map(certificate -> new FeeCandidate(
                                candidate.id(), candidate.registration().subsidy(), certificate, tokens(candidate)))
                        .stream())
                .toList();
    }

    /** Employment alone told of the certificate, and has struck out all that it told. */
    private boolean neverHeld(Candidate candidate) {
        return candidate.registration().ground() == PreferentialGround.TOLD
                && candidate.registration().preferentialCertificate() == null
                && holders.word(tokens(candidate)).isEmpty();
    }

    private Set<String> tokens(Candidate candidate) {
        Set<String> tokens = new HashSet<>(persons.tokensOf(candidate.person()));
        tokens.add(candidate.person().token());
        return tokens;
    }
}
