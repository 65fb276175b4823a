package org.ganlao.socialinsurance.benefit.injury;

enum OverdueStep {
    RECOGNITION,
    APPRAISAL
}
