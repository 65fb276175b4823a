package org.ganlao.socialinsurance.benefit.injury.domain;

/**
 * What grades 5 to 10 get on leaving the employer, which areas decide (国务院令375号第三十四条、第三十五条).
 *
 * @param medicalMonths of the area's average wage
 * @param employmentMonths likewise
 * @param medicalPayer who bears the first of them
 */
public record LeavingTerms(int medicalMonths, int employmentMonths, BenefitPayer medicalPayer) {}
