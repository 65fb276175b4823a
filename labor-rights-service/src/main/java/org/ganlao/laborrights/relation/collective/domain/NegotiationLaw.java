package org.ganlao.laborrights.relation.collective.domain;

/**
 * How collective contracts come about, by the law of a day.
 *
 * @param answerDays within so many days a request is answered
 * @param submissionDays within so many days after the signature the contract is submitted
 * @param reviewDays within so many days after the receipt the department objects; on the next one it is in force
 * @param leastSpeakers representatives that each side has at least
 * @param quorumThirds so many of every three delegates, or workers, must be present
 * @param majorityHalves the votes in favour reach so many halves of all delegates, or workers
 * @param leastYears shortest term
 * @param mostYears longest term
 * @param renewalMonths in so many months before its end a contract is negotiated anew
 */
public record NegotiationLaw(
        int answerDays,
        int submissionDays,
        int reviewDays,
        int leastSpeakers,
        int quorumThirds,
        int majorityHalves,
        int leastYears,
        int mostYears,
        int renewalMonths) {}
