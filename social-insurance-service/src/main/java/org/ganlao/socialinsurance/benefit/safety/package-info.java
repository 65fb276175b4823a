/** The safety plan (平安计划): high-risk sites and who is insured on them, and what the injury fund spends on prevention. */
package org.ganlao.socialinsurance.benefit.safety;
