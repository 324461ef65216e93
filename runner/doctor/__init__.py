"""The doctor: hostile programs run on this very host, proof line by line, and a grade."""

from runner.doctor.examine import examine, unreachable
from runner.doctor.finding import MEANINGS, Diagnosis, Grade, Outcome, Probe, Weight

__all__ = ["MEANINGS", "Diagnosis", "Grade", "Outcome", "Probe", "Weight", "examine", "unreachable"]
