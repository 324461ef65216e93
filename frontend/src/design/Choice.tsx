// A small labelled choice of one thing out of a list.
import { Select } from "@base-ui/react/select";
import { Check, ChevronDown } from "lucide-react";

export interface Option<T extends string> {
  value: T;
  title: string;
  /** A quiet second word, such as why it cannot be chosen now. */
  note?: string;
  disabled?: boolean;
}

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  className?: string;
}

export function Choice<T extends string>({ label, value, options, onChange, className = "" }: Props<T>) {
  const items = options.map(({ value: id, title }) => ({ value: id, label: title }));
  return (
    <Select.Root items={items} value={value} onValueChange={(next) => next !== null && onChange(next)} modal={false}>
      <Select.Trigger className={`choice ${className}`} aria-label={label}>
        <Select.Value />
        <Select.Icon className="choice-arrow">
          <ChevronDown size={14} aria-hidden="true" />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className="floating" sideOffset={4} alignItemWithTrigger={false} align="start">
          <Select.Popup className="menu">
            <Select.List>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value} disabled={option.disabled ?? false} className="menu-item">
                  <span className="menu-check">
                    <Select.ItemIndicator>
                      <Check size={14} aria-hidden="true" />
                    </Select.ItemIndicator>
                  </span>
                  <Select.ItemText>{option.title}</Select.ItemText>
                  {option.note !== undefined && <span className="menu-note">{option.note}</span>}
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}
