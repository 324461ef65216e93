// The rules of an interview in the form: how it is held, what is allowed, what helps.
import { useId } from "react";

import type { Format, Profile, Rules } from "../../api/interviewTypes";
import { Choice } from "../../design/Choice";
import { NumberField } from "../../design/NumberField";
import { FORMAT_HINTS, FORMAT_WORDS, PROFILE_WORDS } from "../words";
import { LanguageChecks } from "./LanguageChecks";

type Switch = "autocomplete" | "custom_input" | "hidden_names" | "paste" | "signals" | "warm_up";

const SWITCHES: [Switch, string, string][] = [
  ["autocomplete", "Completion of words", "The editor offers words while one types."],
  ["custom_input", "Own inputs", "Run may be tried with inputs of the candidate's own."],
  ["hidden_names", "Names of hidden tests", "They say what a test looks at, never its data."],
  ["paste", "Pasting", "Text may be pasted into the editor."],
  ["signals", "Notes on pasting, leaving and idling", "Kept as facts beside the timeline, and told beforehand."],
  ["warm_up", "Warm-up", "A small task before the interview, which counts for nothing."],
];

interface Props {
  rules: Rules;
  onChange: (rules: Rules) => void;
}

export function RulesForm({ rules, onChange }: Props) {
  const change = (part: Partial<Rules>) => onChange({ ...rules, ...part });
  const welcome = useId();
  return (
    <section className="plan-section" aria-labelledby="plan-rules">
      <h2 id="plan-rules" className="section-title">
        Rules
      </h2>
      <p className="quiet plan-note">The candidate reads these before the interview, and they hold for both sides.</p>
      <FormatChoice format={rules.format} onChange={(format) => change({ format })} />
      <div className="rule-numbers">
        <NumberField
          label="Private thinking"
          unit="minutes"
          value={rules.private_minutes}
          least={0}
          most={30}
          onChange={(private_minutes) => change({ private_minutes })}
          hint="Nobody sees the keys meanwhile."
        />
        <NumberField
          label="Pauses"
          value={rules.pause_tokens}
          least={0}
          most={5}
          onChange={(pause_tokens) => change({ pause_tokens })}
          hint="The candidate may stop the clock so often."
        />
        <NumberField
          label="Extra time"
          unit="%"
          value={rules.extra_percent}
          least={0}
          most={300}
          onChange={(extra_percent) => change({ extra_percent })}
          hint="For accommodations. Watchers do not see it."
        />
      </div>
      <div className="rule-checks">
        {SWITCHES.map(([name, title, hint]) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={rules[name]}
              onChange={(event) => change({ [name]: event.target.checked })}
            />
            <span>{title}</span>
            <span className="field-hint">{hint}</span>
          </label>
        ))}
      </div>
      <ProfileChoice profile={rules.profile} onChange={(profile) => change({ profile })} />
      <LanguageChecks chosen={rules.languages} onChange={(languages) => change({ languages })} />
      <div className="text-field">
        <label htmlFor={welcome}>A word of welcome</label>
        <textarea
          id={welcome}
          className="field"
          rows={3}
          maxLength={2000}
          placeholder="May stay empty. The candidate reads it first of all."
          value={rules.welcome}
          onChange={(event) => change({ welcome: event.target.value })}
        />
      </div>
    </section>
  );
}

function FormatChoice({ format, onChange }: { format: Format; onChange: (format: Format) => void }) {
  return (
    <fieldset className="formats">
      <legend className="field-label">Format</legend>
      {(Object.keys(FORMAT_WORDS) as Format[]).map((each) => (
        <label key={each} className="format">
          <input type="radio" name="format" checked={format === each} onChange={() => onChange(each)} />
          <span className="format-name">{FORMAT_WORDS[each]}</span>
          <span className="field-hint">{FORMAT_HINTS[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function ProfileChoice({ profile, onChange }: { profile: Profile; onChange: (profile: Profile) => void }) {
  const options = (Object.keys(PROFILE_WORDS) as Profile[]).map((value) => ({ value, title: PROFILE_WORDS[value] }));
  return (
    <div className="text-field profile-choice">
      <span className="field-label">How ratings are weighted</span>
      <Choice label="How ratings are weighted" value={profile} options={options} onChange={onChange} />
      <p className="field-hint">It stays as it is once the candidate has agreed.</p>
    </div>
  );
}
