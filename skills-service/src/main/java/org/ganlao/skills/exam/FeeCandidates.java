package org.ganlao.skills.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Persons;
import org.ganlao.skills.certificate.Certificates;
import org.ganlao.skills.exam.domain.Candidate;
import org.ganlao.skills.exam.domain.CandidateState;
import org.ganlao.skills.exam.domain.ExamSession;
import org.ganlao.skills.preferential.PreferentialHolders;

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

    /** @param subsidy in yuan */
    public record FeeCandidate(UUID id, Money subsidy, UUID certificate) {}

    /** One that the caller writes to; otherwise 404 or 403. */
    public FeeSession session(UUID id) {
        ExamSession session = sessions.named(id);
        return new FeeSession(session.id(), session.station(), session.region());
    }

    /** Persons of the session of whose fee the public pays a part, by their tokens. */
    public Set<String> tokensOf(UUID session) {
        return candidates.inState(session, CandidateState.CERTIFIED).stream()
                .filter(Candidate::usesSubsidy)
                .map(candidate -> candidate.person().token())
                .collect(Collectors.toSet());
    }

    /**
     * Those who passed, hold the certificate in force, and of whose fee the public pays a part. What employment has told of a person
     * since counts for more than what was stated.
     */
    public List<FeeCandidate> certified(UUID session) {
        return candidates.inState(session, CandidateState.CERTIFIED).stream()
                .filter(Candidate::usesSubsidy)
                .filter(candidate ->
                        holders.word(persons.tokensOf(candidate.person())).orElse(true))
                .flatMap(candidate -> certificates
                        .inForce(candidate.certificate())
                        .map(certificate -> new FeeCandidate(
                                candidate.id(), candidate.registration().subsidy(), certificate))
                        .stream())
                .toList();
    }
}
