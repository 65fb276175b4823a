package org.ganlao.employment.vacancy.domain;

public enum VacancyState {
    OPEN,
    FILLED,
    CLOSED,
    ANNULLED
}
